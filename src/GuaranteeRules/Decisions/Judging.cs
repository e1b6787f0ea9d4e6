using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>When a case is judged.</summary>
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

    private static Instant LatestFact(Case @case)
    {
        var latest = Later(@case.Order.PlacedAt, @case.Order.PaidAt);
        foreach (var line in @case.Lines)
        {
            latest = Later(Later(latest, line.ShippedAt), line.SignedAt);
        }

        return latest;
    }

    private static Instant Later(Instant latest, Instant? other) => other > latest ? other.Value : latest;
}
