using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>Instants at which a right of a line may begin, and those to look for its end at.</summary>
internal static class InstantsToTry
{
    /// <summary>Rights last for hours or days, and warranties for years: dense where they are short.</summary>
    private static readonly Duration[] Steps =
    [
        .. new[] { 1, 2, 4, 6, 8, 12, 18 }.Select(hours => Duration.FromHours(hours)),
        .. Enumerable.Range(1, 16).Concat([20, 25, 30, 40, 50, 60, 75, 90, 120, 180, 270]).Select(days => Duration.FromDays(days)),
        .. new[] { 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 40, 70, 102 }.Select(years => Duration.FromDays(years * 366)),
    ];

    /// <summary>What has happened to the line, and the instant asked about; in order, from the order on.</summary>
    internal static List<Instant> OfFacts(Case @case, Line line, Instant asOf)
    {
        Instant?[] facts = [@case.Order.PlacedAt, @case.Order.PaidAt, line.ShippedAt, line.SignedAt, line.Terms.PromisedBy, asOf];
        var all = new SortedSet<Instant>();
        foreach (var fact in facts)
        {
            if (fact is { } at)
            {
                all.Add(at);
            }
        }

        foreach (var quote in @case.Quotes)
        {
            if (quote.Line == line.Id)
            {
                all.Add(quote.At);
            }
        }

        foreach (var claim in @case.Claims)
        {
            if (claim.Line == line.Id)
            {
                all.Add(claim.SubmittedAt);
            }
        }

        all.RemoveWhere(at => at < @case.Order.PlacedAt);
        return [.. all];
    }

    /// <summary>The facts, and instants after each of them at growing distances.</summary>
    internal static List<Instant> After(List<Instant> facts)
    {
        var all = new SortedSet<Instant>(facts);
        foreach (var fact in facts)
        {
            foreach (var step in Steps)
            {
                all.Add(fact + step);
            }
        }

        return [.. all];
    }
}
