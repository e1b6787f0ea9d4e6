using GuaranteeRules.Clauses.CounterfeitCosts;
using GuaranteeRules.Clauses.DoorPickups;
using GuaranteeRules.Clauses.ReturnFreights;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>What comes on top of the price of a fake and its multiple.</summary>
/// <remarks>A refund on approval is not hastened, so the clauses on timing have nothing to say.</remarks>
internal readonly ref struct CounterfeitSides(in Asked asked, HandClauses clauses, Verdicts verdicts)
{
    private readonly Asked a = asked;
    private readonly bool isReturn = verdicts.Granted!.Head == Head.Refund;
    private readonly int units = verdicts.Granted.Quantity;

    internal void Add()
    {
        var isCollected = false;
        foreach (var clause in clauses.CounterfeitSides)
        {
            if (Covering(clause) is ClauseVersion<DoorPickupTerms> version && isReturn)
            {
                isCollected |= Collect(version);
            }
        }

        foreach (var clause in clauses.CounterfeitSides)
        {
            var version = Covering(clause);
            if (version is ClauseVersion<CounterfeitCostTerms> costs)
            {
                PayCosts(costs, isCollected);
            }
            else if (version is ClauseVersion<ReturnFreightTerms> freight && isReturn && !isCollected)
            {
                PayFreight(freight);
            }
            else if (version is null && IsAskedFor(clause) && HandClauses.Concerns(clause, a) && clauses.LackOf(clause, a, out _) is { } lack)
            {
                verdicts.Lacks(clause, lack);
            }
        }
    }

    /// <summary>The version that covers the line; a collection is looked at only where one is asked for.</summary>
    private ClauseVersion? Covering(Clause clause) =>
        HandClauses.Concerns(clause, a) && clauses.LackOf(clause, a, out var version) is null && (version is not ClauseVersion<DoorPickupTerms> || a.Claim.Pickup is not null)
            ? version
            : null;

    private bool IsAskedFor(Clause clause) => a.Claim.Pickup is not null && clause.Versions[0] is ClauseVersion<DoorPickupTerms>;

    private int UnitsFor(Head head) => Math.Min(units, a.Left(head));

    private bool Collect(ClauseVersion<DoorPickupTerms> version)
    {
        var (clause, terms, line) = (version.Clause, version.Terms, a.Line);
        var left = UnitsFor(Head.DoorPickup);
        var grams = (line.UnitWeightGrams ?? 0L) * units;
        var isHeavy = terms.OverGrams is { } bound && grams > bound;
        if (!terms.Always && !isHeavy && !(terms.Bulky && line.Is(Trait.Bulky)) && !(terms.Remote && a.Order.Region == Region.Remote))
        {
            verdicts.Refuse(clause, ReasonCode.PickupNotEligible, grams == 0 ? [Detail.Of("overGrams", terms.OverGrams ?? 0)] : [Detail.Of("overGrams", terms.OverGrams ?? 0), Detail.Of("grams", grams)]);
        }

        var last = ChinaTime.EndOfDay(a.Claim.SubmittedAt, terms.SlotDays);
        if (a.Claim.Pickup!.Slot is { } slot && (slot <= a.Claim.SubmittedAt || last.HasPassed(slot)))
        {
            verdicts.Refuse(clause, ReasonCode.PickupSlotOutOfRange, [Detail.Of("slot", slot), Detail.Of("from", a.Claim.SubmittedAt), Detail.Of("until", last.At)]);
        }

        if (left == 0)
        {
            verdicts.Refuse(clause, ReasonCode.Duplicate);
        }

        if (verdicts.EndRefused(clause))
        {
            return false;
        }

        verdicts.EndGranted(clause, new Remedy
        {
            Head = Head.DoorPickup,
            Clause = clause,
            Instrument = Instrument.InKind,
            PaidBy = clause.Programme.InKindPaidBy,
            Quantity = left,
        });
        return true;
    }

    private void PayCosts(ClauseVersion<CounterfeitCostTerms> version, bool isCollected)
    {
        var (clause, terms) = (version.Clause, version.Terms);
        var paysFee = terms.Fee && !FeePaid().IsZero && UnitsFor(Head.AuthenticationFee) > 0;
        var paysFreight = terms.Freight && isReturn && !isCollected && a.Claim.ReturnFreight is { IsZero: false } && UnitsFor(Head.ReturnFreight) > 0;
        if (paysFee || paysFreight)
        {
            var fee = paysFee ? Pay(clause, Head.AuthenticationFee, FeePaid(), terms.PaidBy) : null;
            var freight = paysFreight ? Pay(clause, Head.ReturnFreight, a.Claim.ReturnFreight, terms.PaidBy) : null;
            verdicts.EndGranted(clause, (fee ?? freight)!, fee is null ? null : freight);
        }
    }

    private void PayFreight(ClauseVersion<ReturnFreightTerms> version)
    {
        var (clause, terms, paid) = (version.Clause, version.Terms, a.Claim.ReturnFreight);
        if (paid is { IsZero: true })
        {
            verdicts.Refuse(clause, ReasonCode.FreightNonePaid, [Detail.Of("freight", Money.Zero)]);
        }

        if (UnitsFor(Head.ReturnFreight) == 0)
        {
            verdicts.Refuse(clause, ReasonCode.Duplicate);
        }

        if (verdicts.EndRefused(clause) || (paid is null && terms.Pays != FreightPayment.Subsidy))
        {
            return;
        }

        var amount = terms.Pays switch
        {
            FreightPayment.Actual => paid,
            FreightPayment.Capped => Money.Min(paid!.Value, terms.Cap!.Value),
            _ when a.Line.Terms.FreightSubsidy is { } stated => Money.Min(Money.Min(Money.Max(stated, terms.Floor!.Value), terms.Ceiling!.Value), paid ?? Money.MaxValue),
            _ => paid <= terms.Floor ? paid : null,
        };
        var remedy = Pay(clause, Head.ReturnFreight, amount, terms.PaidBy, terms.RecoverableFrom);
        if (amount is null)
        {
            remedy = remedy with { Range = (terms.Floor!.Value, Money.Min(terms.Ceiling!.Value, paid ?? Money.MaxValue)) };
            verdicts.Say(clause, ReasonCode.CompensationUnspecified);
        }

        verdicts.EndGranted(clause, remedy);
    }

    private Remedy Pay(Clause clause, Head head, Money? amount, Party paidBy, Party? recoverableFrom = null) => new()
    {
        Head = head,
        Clause = clause,
        Amount = amount,
        Instrument = Instrument.OriginalRoute,
        PaidBy = paidBy,
        RecoverableFrom = recoverableFrom,
        Quantity = UnitsFor(head),
    };

    private Money FeePaid()
    {
        var fee = Money.Zero;
        foreach (var evidence in a.Claim.Evidence)
        {
            fee += evidence is { Kind: EvidenceKind.AuthenticationReport, Official: true, Finding: Finding.Counterfeit, Amount: { } amount } ? amount : Money.Zero;
        }

        return fee;
    }
}
