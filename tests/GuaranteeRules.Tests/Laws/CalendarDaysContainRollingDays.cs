using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 2. A window of N days is never shorter than N times 24 hours, and ends at 24:00 of day N.</summary>
public sealed class CalendarDaysContainRollingDays
{
    [Fact]
    public void What_is_granted_at_the_anchor_is_granted_for_that_many_times_24_hours_and_until_the_day_ends() =>
        Law.Holds(CaseGenerator.OneClaim, GrantedForTheWholeWindow, count: 6_000, atLeast: 400);

    private static Trial GrantedForTheWholeWindow(Case drawn)
    {
        var claim = drawn.Claims[0];
        var line = drawn.LineOf(claim);
        if ((claim.Ground == Ground.PriceDrop ? drawn.Order.PaidAt : line.SignedAt) is not { } anchor)
        {
            return Trial.Vacuous;
        }

        // All that is known is known at the anchor, and nothing was given yet: only the submission moves.
        var @case = drawn with { AsOf = null, Payouts = [], Quotes = [.. drawn.Quotes.Select(quote => quote with { At = Instant.Min(quote.At, anchor) })] };
        return Trial.All(ClausesGranting(@case, anchor).Select(clause => DaysOf(clause, claim.Ground, line.Terms) is { } days ? Lasts(@case, clause, anchor, days) : Trial.Vacuous));
    }

    private static Trial Lasts(Case @case, string clause, Instant anchor, int days)
    {
        var end = Calendar.EndOfDay(anchor, days);
        var rolling = Duration.FromDays(days);
        Instant[] inside = [anchor + Calendar.Tick, anchor + (rolling / 2), anchor + rolling - Calendar.Tick, anchor + rolling, end - Calendar.Tick];
        foreach (var at in inside)
        {
            if (!ClausesGranting(@case, at).Contains(clause))
            {
                return Trial.Broken($"{clause} grants at {anchor} and no longer at {at}.");
            }
        }

        return Trial.Of(!ClausesGranting(@case, end).Contains(clause), () => $"{clause} still grants at {end}, 24:00 of day {days}.");
    }

    /// <summary>The clauses that grant; side remedies have no window of their own.</summary>
    private static List<string> ClausesGranting(Case @case, Instant at) =>
    [
        .. Judged.DecideOne(@case.WithClaim(claim => claim with { SubmittedAt = at })).Considered
            .Where(x => x.Verdict == Outcome.Eligible && x.Clause.Family is not ("refund-timing" or "door-pickup" or "return-freight"))
            .Select(x => x.Clause.Id.Value),
    ];

    /// <summary>The clause's window in days; null: it has none in days.</summary>
    private static int? DaysOf(string clause, Ground ground, ListingTerms terms) => ground switch
    {
        Ground.ChangeOfMind => clause == "tmall.worry-free.return-window" ? terms.ReturnDays ?? 7 : 7,
        _ when clause.EndsWith("quality-return", StringComparison.Ordinal) => 15,
        Ground.QualityDefect or Ground.NotAsDescribed or Ground.WrongItem or Ground.MissingItem => 15,
        Ground.TransitDamage => 7,
        Ground.Allergy => 60,
        Ground.PriceDrop => terms.PriceProtectionDays ?? 7,
        _ => null,
    };
}
