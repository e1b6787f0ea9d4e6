using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>One order with its lines, the claims made on it, and what is known about both. Immutable; safe to share between threads.</summary>
/// <remarks>Ids of lines and of claims are unique within a case, and every line that is referred to is there; the JSON reader refuses a case that breaks this.</remarks>
[DebuggerDisplay("{Id.Value,nq}: {Claims.Count} claims on {Lines.Count} lines")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record Case
{
    /// <summary>The case's id, 1 to 128 characters.</summary>
    public required CaseId Id { get; init => field = new(Require.Id(value.Value)); }

    /// <summary>The currency. Every claim of a case in anything but CNY is invalid.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>The instant of judging; null: the latest submission, withdrawal or ruling. It only decides what has become overdue in the meantime.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>The order.</summary>
    public required Order Order { get; init; }

    /// <summary>The order's lines, at least one where a claim is made.</summary>
    public ValueList<Line> Lines { get; init; }

    /// <summary>Prices seen after the purchase.</summary>
    public ValueList<Quote> Quotes { get; init; }

    /// <summary>The claims, in any order: they are judged by (submission, id).</summary>
    public ValueList<Claim> Claims { get; init; }

    /// <summary>What was already given on this order before this case.</summary>
    public ValueList<Payout> Payouts { get; init; }

    /// <summary>The instant of judging: the stated one, else the latest submission, withdrawal or ruling; without claims, the latest thing that is known to have happened.</summary>
    public Instant InstantOfJudging
    {
        get
        {
            if (AsOf is { } stated)
            {
                return stated;
            }

            var latest = Instant.MinValue;
            foreach (var claim in Claims)
            {
                latest = Later(Later(Instant.Max(latest, claim.SubmittedAt), claim.WithdrawnAt), claim.Ruling?.At);
            }

            return Claims.Count > 0 ? latest : LatestFact();
        }
    }

    private Instant LatestFact()
    {
        var latest = Later(Order.PlacedAt, Order.PaidAt);
        foreach (var line in Lines)
        {
            latest = Later(Later(latest, line.ShippedAt), line.SignedAt);
        }

        return latest;
    }

    private static Instant Later(Instant latest, Instant? other) => other > latest ? other.Value : latest;
}
