using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 4. More actual freight never lowers a compensation, a higher quote never raises a difference, a heavier parcel never loses collection.</summary>
public sealed class MoreIsNeverLess
{
    private static readonly Money[] Freights = [.. new[] { 0, 1, 999, 1000, 1800, 2400, 2401, 3000, 3001, 100_000 }.Select(fen => Money.FromFen(fen))];
    private static readonly int?[] Weights = [null, 0, 1, 1667, 2500, 2501, 5000, 5001, 45_000];

    [Fact]
    public void More_freight_never_lowers_a_compensation() =>
        Law.Holds(CaseGenerator.OneClaim, FreightRaises, count: 6_000, atLeast: 300);

    [Fact]
    public void A_higher_quote_never_raises_a_difference() =>
        Law.Holds(CaseGenerator.OneClaim, QuotesLower, count: 6_000, atLeast: 100);

    [Fact]
    public void A_heavier_parcel_never_loses_collection() =>
        Law.Holds(CaseGenerator.SeveralClaims, WeightKeeps, count: 3_000, atLeast: 100);

    private static Trial FreightRaises(Case @case)
    {
        if (@case.Claims[0].Ground is not (Ground.ChangeOfMind or Ground.QualityDefect or Ground.NotAsDescribed or Ground.WrongItem or Ground.TransitDamage or Ground.Counterfeit or Ground.Allergy or Ground.Malfunction))
        {
            return Trial.Vacuous;
        }

        var paid = Freights.Select(freight => Judged.DecideOne(@case.WithClaim(claim => claim with { ReturnFreight = freight })).Remedies.Aggregate(Money.Zero, (sum, remedy) => sum + AtLeast(remedy))).ToList();
        return paid[^1] == paid[0] && !paid.Distinct().Skip(1).Any()
            ? Trial.Vacuous
            : Trial.Of(paid.SequenceEqual(paid.Order()), () => $"Freight {string.Join(", ", Freights)} gives compensation {string.Join(", ", paid)}.");
    }

    /// <summary>An amount that nobody states counts as the lower end of its range.</summary>
    private static Money AtLeast(Remedy remedy) => remedy.Head == Head.Refund ? Money.Zero : remedy.Amount ?? remedy.Range?.Least ?? Money.Zero;

    private static Trial QuotesLower(Case @case)
    {
        var difference = @case.Claims[0].Ground == Ground.PriceDrop ? DifferenceOf(@case) : Money.Zero;
        return difference.IsZero
            ? Trial.Vacuous
            : Trial.All(
                from index in Enumerable.Range(0, @case.Quotes.Count)
                from more in new[] { 1, 500, 100_000 }
                let higher = @case with { Quotes = [.. @case.Quotes.Select((quote, i) => i == index ? quote with { UnitPrice = quote.UnitPrice + Money.FromFen(more) } : quote)] }
                let then = DifferenceOf(higher)
                select Trial.Of(then <= difference, () => $"Quote {index} higher by {more} fen: the difference rises from {difference} to {then}."));
    }

    private static Trial WeightKeeps(Case @case) =>
        Trial.All(@case.Lines.Where(line => @case.Claims.Any(claim => claim.Line == line.Id && claim.Pickup is not null)).Select(line =>
        {
            var collected = Weights.Select(grams => Collected(@case.WithLine(line.Id, old => old with { UnitWeightGrams = grams }))).ToList();
            return collected[^1].Count == 0
                ? collected.Exists(claims => claims.Count > 0) ? Trial.Broken("The heaviest parcel is not collected, and a lighter one is.") : Trial.Vacuous
                : Trial.Of(collected.Zip(collected.Skip(1)).All(pair => pair.First.IsSubsetOf(pair.Second)), () => $"Line {line.Id} loses collection as it gets heavier.");
        }));

    private static HashSet<string> Collected(Case @case) =>
        [.. Judged.Decide(@case).Decisions.Where(decision => decision.Remedies.Any(remedy => remedy.Head == Head.DoorPickup)).Select(decision => decision.Claim.Value)];

    private static Money DifferenceOf(Case @case) => Judged.DecideOne(@case).SumOf(Head.PriceDifference);
}
