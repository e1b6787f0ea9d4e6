using GuaranteeRules.Tests.Laws;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Conformance;

/// <summary>
/// Any number of cases, always the same ones: those of the laws, each varied again and again. Varying a case takes a thousandth of drawing one.
/// Half of the changes move something across a boundary of what the case is about; the others are blind, so that what nobody would write comes up too.
/// </summary>
internal static class Variations
{
    private const int Drawn = 2_000;

    private static readonly ProgrammeId[] Labels = [.. Judged.Book.Policies.Clauses.Where(clause => clause.Programme.Label).Select(clause => clause.Programme.Id).Distinct()];
    private static readonly ClauseId[] Clauses = [.. Judged.Book.Policies.Clauses.Select(clause => clause.Id)];
    private static readonly Money[] Amounts = [.. new[] { 0.00m, 0.01m, 9.99m, 10.00m, 24.00m, 24.01m, 30.01m, 66.67m, 299.99m, 300.00m, 300.01m, 1000.00m }.Select(Money.FromYuan)];
    private static readonly string[] Platforms = ["tmall", "taobao", "douyin"];

    private static readonly Func<Random, Case, Claim, Claim>[] OfClaims =
    [
        (random, @case, claim) => claim with { SubmittedAt = AtABoundary(random, @case, claim) },
        (random, @case, claim) => claim with { SubmittedAt = AtABoundary(random, @case, claim) },
        (random, @case, claim) => claim with { SubmittedAt = Within(random, @case, claim) },
        (random, @case, claim) => claim with { SubmittedAt = Within(random, @case, claim) },
        (random, _, claim) => claim with { Ground = Any<Ground>(random) },
        (random, _, claim) => claim with { Wants = random.Next(3) == 0 ? null : One(random, [Head.Refund, Head.Exchange, Head.Reship, Head.Repair, Head.Replacement, Head.Loaner]) },
        (random, @case, claim) => claim with { Quantity = random.Next(3) == 0 ? null : random.Next(1, Judged.LineOf(@case, claim).Quantity + 2) },
        (random, _, claim) => claim with { Goods = Any<GoodsState>(random) },
        (random, _, claim) => claim with { ReturnFreight = One(random, Amounts) },
        (random, _, claim) => claim with { Pickup = random.Next(3) == 0 ? null : new Pickup { Slot = claim.SubmittedAt + Duration.FromHours(random.Next(-2, 80)) } },
        (random, _, claim) => claim with { Service = One(random, Clauses) },
        (random, @case, claim) => claim with { Ground = Ground.Escalation, RefusedClaim = One(random, @case.Claims).Id },
        (random, _, claim) => claim with { Review = random.Next(3) == 0 ? null : new Review { Verdict = Any<ReviewVerdict>(random), At = claim.SubmittedAt + Duration.FromHours(random.Next(-1, 100)) } },
        (random, _, claim) => claim with { Repair = new RepairFacts { Feasible = random.Next(2) == 0, Estimate = One(random, Amounts), FailedRepairs = random.Next(4), DaysInRepair = random.Next(100) } },
        (random, _, claim) => claim with { Evidence = [.. claim.Evidence.Where(_ => random.Next(2) == 0)] },
        (random, _, claim) => claim with { Evidence = [.. claim.Evidence, NewEvidence(random, claim)] },
        (random, _, claim) => claim with { Evidence = [.. claim.Evidence, NewEvidence(random, claim)] },
        (random, @case, claim) => claim with { Line = One(random, @case.Lines).Id },
    ];

    private static readonly Func<Random, Line, Line>[] OfLines =
    [
        (random, line) => line with { SignedAt = Moved(random, line.SignedAt) },
        (random, line) => line with { ShippedAt = Moved(random, line.ShippedAt) },
        (random, line) => line with { Programmes = Switched(line.Programmes, One(random, Labels)) },
        (random, line) => line with { Services = Switched(line.Services, One(random, Clauses)) },
        (random, line) => line with { Traits = Switched(line.Traits, Any<Trait>(random)) },
        (random, line) => line with { Category = Any<Category>(random) },
        (random, line) => line with { Paid = One(random, Amounts) },
        (random, line) => line with { Quantity = random.Next(1, 8) },
        (random, line) => line with { Terms = line.Terms with { ReturnDays = random.Next(1, 31), NonReturnableConfirmed = random.Next(4) == 0 } },
        (random, line) => line with { Terms = line.Terms with { PriceProtectionDays = random.Next(1, 31), LateCompensation = One(random, Amounts), DeliveryPromise = Any<DeliveryPromise>(random) } },
        (random, line) => line with { Terms = line.Terms with { RepairYears = random.Next(1, 4), ExtendedWarrantyMonths = random.Next(1, 13), FreightSubsidy = One(random, Amounts) } },
    ];

    private static readonly Func<Random, Case, Case>[] OfCases =
    [
        (random, @case) => @case with { AsOf = @case.Claims.Max(claim => claim.SubmittedAt) + Duration.FromHours(random.Next(0, 300)) },
        (random, @case) => @case with { Order = @case.Order with { PaidAt = Moved(random, @case.Order.PaidAt) } },
        (random, @case) => @case with { Order = @case.Order with { Region = Any<Region>(random), Buyer = @case.Order.Buyer with { Credit = Any<Credit>(random) } } },
        (random, @case) => @case with { Order = @case.Order with { Platform = new(One(random, Platforms)) } },
        (random, @case) => @case with { Order = @case.Order with { Freight = One(random, Amounts) } },
        (random, @case) => @case with { Quotes = [.. @case.Quotes.Select(quote => random.Next(2) == 0 ? quote : quote with { Kind = Any<QuoteKind>(random), UnitPrice = One(random, Amounts) })] },
        (random, @case) => @case with { Payouts = [.. @case.Payouts.Where(_ => random.Next(2) == 0)] },
        (_, @case) => @case with { Claims = [.. @case.Claims.Select(claim => claim with { Id = new ClaimId(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{claim.Id.Value}-{@case.Claims.Count}")) }), .. @case.Claims] },
    ];

    /// <summary>So many cases.</summary>
    internal static IEnumerable<Case> First(int count) => Endless().Where(@case => CaseCheck.Find(@case, Judged.Book.Policies) is null).Take(count);

    /// <summary>Some vary a case into one that cannot be.</summary>
    private static IEnumerable<Case> Endless()
    {
        Case[] drawn = [.. CaseGenerator.OneClaim.First(Drawn), .. CaseGenerator.SeveralClaims.First(Drawn)];
        return Enumerable.Range(0, int.MaxValue).Select(number => number < drawn.Length ? drawn[number] : Vary(new Random(number), drawn[number % drawn.Length]));
    }

    /// <summary>A few changes, most of them of claims.</summary>
    private static Case Vary(Random random, Case @case)
    {
        for (var changes = random.Next(2, 5); changes > 0; changes--)
        {
            @case = random.Next(10) switch
            {
                0 => One(random, OfCases)(random, @case),
                1 or 2 => One(random, @case.Lines) is var changed ? @case.WithLine(changed.Id, line => One(random, OfLines)(random, line)) : @case,
                _ => One(random, @case.Claims) is var changed ? @case with { Claims = [.. @case.Claims.Select(claim => claim.Id == changed.Id ? One(random, OfClaims)(random, @case, claim) : claim)] } : @case,
            };
        }

        return @case;
    }

    /// <summary>At an end of a window that matters for the claim, the tick before it or the tick after.</summary>
    private static Instant AtABoundary(Random random, Case @case, Claim claim)
    {
        var (from, to) = WindowOf(random, @case, claim);
        return (random.Next(3) == 0 ? from : to) + (Calendar.Tick * random.Next(-1, 2));
    }

    private static Instant Within(Random random, Case @case, Claim claim)
    {
        var (from, to) = WindowOf(random, @case, claim);
        return Instant.FromUnixTimeTicks((from + ((to - from) * random.Next(1_000) / 1_000)).ToUnixTimeTicks());
    }

    private static (Instant From, Instant To) WindowOf(Random random, Case @case, Claim claim) => One(random, [.. Moments.Windows(claim.Ground, @case.Order, Judged.LineOf(@case, claim))]);

    private static Evidence NewEvidence(Random random, Claim claim) => new()
    {
        Kind = Any<EvidenceKind>(random),
        Official = random.Next(2) == 0,
        Finding = random.Next(3) == 0 ? null : Any<Finding>(random),
        At = random.Next(3) == 0 ? null : claim.SubmittedAt + Duration.FromDays(random.Next(-70, 2)),
        Amount = random.Next(3) == 0 ? null : One(random, Amounts),
    };

    /// <summary>Some hours earlier or later, now and then not at all.</summary>
    private static Instant? Moved(Random random, Instant? at) => random.Next(8) == 0 ? null : at + Duration.FromHours(random.Next(-30, 31));

    /// <summary>Without the item where it was there, and with it where it was not.</summary>
    private static ValueList<T> Switched<T>(ValueList<T> items, T item) => items.Contains(item) ? [.. items.Where(other => !Equals(other, item))] : [.. items, item];

    private static T One<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static T Any<T>(Random random)
        where T : struct, Enum => One(random, Enum.GetValues<T>());
}
