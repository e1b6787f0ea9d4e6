using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>When a case is judged, and in what order its breaches are told.</summary>
internal static class Judging
{
    /// <summary>The stated instant, else the latest submission; without claims, the latest thing that is known to have happened.</summary>
    internal static Instant InstantOf(Case @case)
    {
        if (@case.AsOf is { } stated)
        {
            return stated;
        }

        var latest = Instant.MinValue;
        foreach (var claim in @case.Claims)
        {
            latest = Instant.Max(latest, claim.SubmittedAt);
        }

        return @case.Claims.Count > 0 ? latest : LatestFact(@case);
    }

    internal static ValueList<Breach> InOrder(List<Breach> breaches) => breaches.Count == 0 ? [] :
    [
        .. breaches
            .Distinct()
            .OrderBy(breach => breach.Reason.Code.Id, StringComparer.Ordinal)
            .ThenBy(breach => breach.Reason.Clause!.Order)
            .ThenBy(breach => string.Join(' ', breach.Reason.Details.Select(detail => detail.ToString())), StringComparer.Ordinal),
    ];

    private static Instant LatestFact(Case @case) =>
        @case.Lines.SelectMany(line => new[] { line.ShippedAt, line.SignedAt }).Append(@case.Order.PaidAt).Append(@case.Order.PlacedAt).Max()!.Value;
}
