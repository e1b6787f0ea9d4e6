using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>The hypothetical claims that show what a version of a clause asks for and gives: one that has all in its favour, and what becomes of it when one thing changes.</summary>
/// <param name="version">The version.</param>
/// <param name="ground">The ground claimed on.</param>
internal sealed class TrialClaims(ClauseVersion version, Ground ground)
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Day = Duration.FromDays(1);
    private static readonly LineId OnlyLine = new("line");

    /// <summary>What is wanted, with the award that a side clause would then follow.</summary>
    private static readonly (Head? Wanted, Head Awarded)[] Wants =
    [
        (null, Head.Refund), (Head.Refund, Head.Refund), (Head.Exchange, Head.Exchange), (Head.Reship, Head.Reship),
        (Head.Repair, Head.Repair), (Head.Replacement, Head.Replacement), (Head.Loaner, Head.Repair),
    ];

    /// <summary>Any instant will do for versions without a beginning.</summary>
    private static readonly Instant SomeDay = Instant.FromUnixTimeSeconds(1_700_000_000);

    /// <summary>The first midnight in China from which a whole day falls under the version.</summary>
    private readonly Instant start = ChinaTime.EndOfDay(version.From ?? version.Until - (3 * Day) ?? SomeDay, 0).At;

    private Clause Clause => version.Clause;

    /// <summary>Claims with all in their favour, at every stage that an order goes through.</summary>
    internal IEnumerable<TrialClaim> Favourable(Category category) => Stages(Best(category));

    /// <summary>The same claim for everything that can be wanted, at every distance from the signing, also where it or the price was given before.</summary>
    internal IEnumerable<TrialClaim> Wanting(Category category)
    {
        var signed = Signed(Best(category), Hour);
        foreach (var (wanted, awarded) in Wants)
        {
            foreach (var moment in InstantsToTry.After([signed.Line.SignedAt!.Value]))
            {
                var wanting = signed with { Claim = signed.Claim with { Wants = wanted, SubmittedAt = moment }, Award = (awarded, signed.Award.Timing) };
                yield return wanting;
                yield return wanting with { Given = [(awarded, signed.Line.Quantity)] };
                yield return wanting with { Given = [(Head.Refund, signed.Line.Quantity)] };
            }
        }
    }

    /// <summary>The same claim with one thing changed, at every stage.</summary>
    internal IEnumerable<TrialClaim> Changed(Category category)
    {
        foreach (var trial in Stages(Best(category)))
        {
            foreach (var changed in Clause.Role.HasFlag(ClauseRole.Follows) ? TrialVariations.Of(trial).Concat(TrialVariations.OfAward(trial)) : TrialVariations.Of(trial))
            {
                yield return changed;
            }
        }
    }

    /// <summary>The same claim on orders that the version does not cover.</summary>
    internal IEnumerable<TrialClaim> Uncovered(Category category)
    {
        var best = Best(category);
        yield return best with { Line = best.Line with { Programmes = [] } };
        yield return best with { Line = best.Line with { Services = [] } };
        if (version.From is { } from)
        {
            yield return best with { Order = best.Order with { PlacedAt = from - Duration.Epsilon } };
        }

        if (version.Until is { } until)
        {
            yield return best with { Order = best.Order with { PlacedAt = until } };
        }
    }

    private static IEnumerable<TrialClaim> Stages(TrialClaim best)
    {
        yield return best with { Order = best.Order with { PaidAt = null } };
        yield return best;
        yield return best with { AsOf = best.Claim.SubmittedAt + (400 * Day) };
        yield return best with { Claim = best.Claim with { SubmittedAt = best.Claim.SubmittedAt + (400 * Day) } };
        yield return best with { Line = best.Line with { ShippedAt = best.Order.PlacedAt + Hour } };
        yield return best with { Line = best.Line with { ShippedAt = best.Claim.SubmittedAt + (20 * Day) }, AsOf = best.Claim.SubmittedAt + (20 * Day) };
        yield return Signed(best, Hour);
        yield return Signed(best, 40 * Day);
        yield return Signed(best, 20 * 366 * Day);
        var late = best with { Line = best.Line with { ShippedAt = best.Order.PlacedAt + (20 * Day), SignedAt = best.Order.PlacedAt + (30 * Day) } };
        yield return late with { Claim = late.Claim with { SubmittedAt = late.Order.PlacedAt + (30 * Day) + Hour } };
    }

    private static TrialClaim Signed(TrialClaim best, Duration ago)
    {
        var signed = best.Claim.SubmittedAt;
        return best with
        {
            Line = best.Line with { ShippedAt = signed - (Hour / 2), SignedAt = signed },
            Claim = best.Claim with { SubmittedAt = signed + ago, Pickup = new Pickup { Slot = signed + ago + Hour } },
        };
    }

    private TrialClaim Best(Category category)
    {
        var submitted = start + (2 * Hour);
        var line = new Line
        {
            Id = OnlyLine,
            Category = category,
            Paid = Money.FromFen(200),
            Quantity = 2,
            Traits = [Trait.Bulky, Trait.Durable],
            Programmes = [Clause.Programme.Id],
            Services = Clause.Offered == Offering.WhenListed ? [Clause.Id] : [],
            Terms = new ListingTerms { DeliveryPromise = DeliveryPromise.NextDay, FreightSubsidy = Money.FromFen(1), LateCompensation = Money.FromFen(1), PriceProtectionDays = 1, ExtendedWarrantyMonths = 1 },
        };
        var claim = new Claim
        {
            Id = new ClaimId("claim"),
            Line = OnlyLine,
            Ground = ground,
            SubmittedAt = submitted,
            Service = ground == Ground.Service ? Clause.Id : null,
            Review = new Review { Verdict = ReviewVerdict.Approved },
            Repair = new RepairFacts { Feasible = false },
            Pickup = new Pickup { Slot = submitted + Hour },
            ReturnFreight = Money.FromFen(1),
            Evidence = [.. Names<EvidenceKind>.Values.Where(kind => kind != EvidenceKind.MisuseProof).Select(kind => new Evidence { Kind = kind, Official = true, Finding = Finding.Counterfeit, Amount = Money.FromFen(1) })],
        };
        var order = new Order
        {
            Id = new OrderId("order"),
            Platform = Clause.Programme.Platform,
            PlacedAt = start,
            PaidAt = start,
            Region = Region.Remote,
            Freight = Money.FromFen(1),
            Buyer = new Buyer { Credit = Credit.Good },
        };
        return new TrialClaim(order, line, claim) { Quote = new Quote { Line = OnlyLine, At = start + Hour, UnitPrice = Money.FromFen(50), Kind = QuoteKind.Public } };
    }
}
