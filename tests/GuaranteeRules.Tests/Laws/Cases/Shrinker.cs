namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Smaller cases: something is left out, so that what remains of a failing case is what it needs to fail.</summary>
internal static class Shrinker
{
    internal static IEnumerable<Case> Smaller(Case @case) =>
        Without(@case.Claims).Where(claims => claims.Count > 0).Select(claims => @case with { Claims = claims })
            .Concat(Without(@case.Lines).Where(lines => Holds(lines, @case)).Select(lines => @case with { Lines = lines }))
            .Concat(Without(@case.Quotes).Select(quotes => @case with { Quotes = quotes }))
            .Concat(Without(@case.Payouts).Select(payouts => @case with { Payouts = payouts }))
            .Concat(@case.AsOf is null ? [] : [@case with { AsOf = null }])
            .Concat(Simpler(@case.Order).Select(order => @case with { Order = order }))
            .Concat(@case.Lines.SelectMany((line, i) => Simpler(line).Select(simpler => @case with { Lines = Replace(@case.Lines, i, simpler) })))
            .Concat(@case.Claims.SelectMany((claim, i) => Simpler(claim).Select(simpler => @case with { Claims = Replace(@case.Claims, i, simpler) })))
            .Concat(@case.Payouts.SelectMany((payout, i) => Simpler(payout).Select(simpler => @case with { Payouts = Replace(@case.Payouts, i, simpler) })))
            .Where(smaller => smaller != @case && StaysLawful(smaller, @case));

    /// <summary>What was given before stays within what was bought: a line with payouts keeps its units and its price.</summary>
    private static bool StaysLawful(Case smaller, Case @case) => smaller.Payouts.All(payout =>
        (smaller.Lines.Single(line => line.Id == payout.Line), @case.Lines.Single(line => line.Id == payout.Line)) is var (line, old) && line.Quantity == old.Quantity && line.Paid == old.Paid);

    /// <summary>Every line that is referred to is still there.</summary>
    private static bool Holds(ValueList<Line> lines, Case @case) =>
        @case.Claims.Select(x => x.Line).Concat(@case.Quotes.Select(x => x.Line)).Concat(@case.Payouts.Select(x => x.Line)).All(id => lines.Any(line => line.Id == id));

    private static IEnumerable<Order> Simpler(Order order) =>
    [
        order with { Merchant = new Merchant() },
        order with { Buyer = new Buyer() },
        order with { Freight = Money.Zero },
        order with { Region = Region.Standard },
        order with { PaidAt = order.PlacedAt },
    ];

    private static IEnumerable<Line> Simpler(Line line) =>
    [
        line with { Quantity = 1 },
        line with { Quantity = Math.Min(2, line.Quantity) },
        line with { Terms = ListingTerms.None },
        .. SimplerTerms(line.Terms).Select(terms => line with { Terms = terms }),
        .. Without(line.Traits).Select(traits => line with { Traits = traits }),
        .. Without(line.Programmes).Select(labels => line with { Programmes = labels }),
        .. Without(line.Services).Select(services => line with { Services = services }),
        line with { UnitWeightGrams = null },
        line with { Category = Category.Other },
        line with { Paid = Money.FromFen(10_000) },
    ];

    private static IEnumerable<ListingTerms> SimplerTerms(ListingTerms terms) =>
    [
        terms with { ReturnDays = null },
        terms with { PriceProtectionDays = null },
        terms with { RepairYears = null },
        terms with { ExtendedWarrantyMonths = null },
        terms with { DeliveryPromise = null },
        terms with { PromisedBy = null },
        terms with { LateCompensation = null },
        terms with { FreightSubsidy = null },
        terms with { NonReturnableConfirmed = false },
    ];

    private static IEnumerable<Claim> Simpler(Claim claim) =>
    [
        .. Without(claim.Evidence).Select(evidence => claim with { Evidence = evidence }),
        .. claim.Evidence.Select((evidence, i) => claim with { Evidence = Replace(claim.Evidence, i, evidence with { At = null, Amount = null }) }),
        claim with { Review = null },
        claim with { Review = claim.Review is null ? null : claim.Review with { At = null } },
        claim with { Ruling = null },
        claim with { Ruling = claim.Ruling is null ? null : claim.Ruling with { At = null } },
        claim with { WithdrawnAt = null },
        claim with { Parcel = null },
        claim with { Repair = null },
        claim with { Pickup = null },
        claim with { Pickup = claim.Pickup is null ? null : new Pickup() },
        claim with { ReturnFreight = null },
        claim with { Quantity = claim.Quantity > 1 ? 1 : null },
        claim with { Wants = null },
        claim with { RefusedClaim = null },
        claim with { Goods = GoodsState.Intact },
    ];

    private static IEnumerable<Payout> Simpler(Payout payout) => [payout with { At = null }, payout with { Claim = null }];

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> items) =>
        Enumerable.Range(0, items.Count).Select(left => (ValueList<T>)[.. items.Where((_, i) => i != left)]);

    private static ValueList<T> Replace<T>(ValueList<T> items, int at, T item) => [.. items.Select((old, i) => i == at ? item : old)];
}
