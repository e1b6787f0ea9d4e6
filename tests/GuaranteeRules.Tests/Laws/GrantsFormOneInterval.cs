using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 1. All else fixed, a claim is granted from the moment its facts are there until its window ends, without a gap; what has expired stays expired.</summary>
public sealed class GrantsFormOneInterval
{
    /// <summary>Grounds with a window; price drops apart, whose quotes move.</summary>
    private static readonly Ground[] Windowed =
    [
        Ground.ChangeOfMind, Ground.QualityDefect, Ground.Malfunction, Ground.NotAsDescribed, Ground.WrongItem, Ground.MissingItem,
        Ground.TransitDamage, Ground.CancelUnshipped, Ground.Spoilage, Ground.Allergy,
    ];

    [Fact]
    public void A_claim_is_granted_in_one_interval() =>
        Law.Holds(CaseGenerator.OneClaim, GrantedWithoutGap, count: 2_000, atLeast: 400);

    [Fact]
    public void The_interval_begins_with_a_fact_of_the_order() =>
        Law.Holds(CaseGenerator.OneClaim, BeginsWithAFact, count: 1_500, atLeast: 300);

    [Fact]
    public void What_has_expired_stays_expired() =>
        Law.Holds(CaseGenerator.OneClaim, StaysExpired, count: 1_500, atLeast: 600);

    private static Trial GrantedWithoutGap(Case @case)
    {
        var swept = Sweep(@case);
        var granted = swept.Select(x => x.Decision.Outcome == Outcome.Eligible).ToList();
        var first = granted.IndexOf(true);
        return first < 0
            ? Trial.Vacuous
            : Trial.Of(granted.Skip(first).SkipWhile(now => now).All(now => !now), () => $"Granted again after {swept[granted.IndexOf(item: false, first)].At}.");
    }

    private static Trial BeginsWithAFact(Case @case)
    {
        var line = @case.LineOf(@case.Claims[0]);
        var granted = Sweep(@case).Where(x => x.Decision.Outcome == Outcome.Eligible).Select(x => (Instant?)x.At).FirstOrDefault();
        return granted is null
            ? Trial.Vacuous
            : Trial.Of(Facts(@case.Order, line).Contains(granted), () => $"First granted at {granted}, when nothing happened.");
    }

    private static Trial StaysExpired(Case @case)
    {
        var expired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, decision) in Sweep(@case))
        {
            var now = decision.Considered.Where(IsExpired).Select(x => x.Clause.Id.Value).ToHashSet(StringComparer.Ordinal);
            if (!expired.IsSubsetOf(now))
            {
                return Trial.Broken($"No longer expired at {at}: {string.Join(", ", expired.Except(now, StringComparer.Ordinal))}.");
            }

            expired = now;
        }

        return expired.Count > 0 ? Trial.Held : Trial.Vacuous;
    }

    private static bool IsExpired(ClauseVerdict considered) =>
        considered.Reasons.Any(reason => reason.Code == ReasonCode.WindowExpired || reason.Code == ReasonCode.WarrantyExpired);

    private static Instant?[] Facts(Order order, Line line) => [order.PlacedAt, order.PaidAt, line.ShippedAt, line.SignedAt];

    /// <summary>The decision at every instant where one could change, and between them.</summary>
    private static List<(Instant At, Decision Decision)> Sweep(Case @case)
    {
        var claim = @case.Claims[0];
        var line = @case.LineOf(claim);
        if (!Windowed.Contains(claim.Ground))
        {
            return [];
        }

        // Before the shipment, missing units are out of stock: another case, with a right of its own.
        var from = claim.Ground == Ground.MissingItem && line.ShippedAt is { } shipped ? shipped : @case.Order.PlacedAt - Calendar.Tick;
        var facts = Facts(@case.Order, line);
        var edges = facts.OfType<Instant>().Concat(Moments.Windows(claim.Ground, @case.Order, line).Select(window => window.To))
            .SelectMany(edge => new[] { edge - Calendar.Tick, edge, edge + Calendar.Tick, edge + Duration.FromHours(3) })
            .Concat(facts.OfType<Instant>().SelectMany(fact => new[] { 1, 3, 6, 7, 8, 10, 14, 15, 16, 30, 60, 61, 200, 400, 1500 }.Select(days => fact + Duration.FromDays(days))));
        return [.. edges.Where(at => at >= from).Distinct().Order().Select(at => (at, Judged.DecideOne((@case with { AsOf = null }).WithClaim(old => old with { SubmittedAt = at }))))];
    }
}
