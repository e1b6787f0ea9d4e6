using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 6, first part. The order in which a case lists its claims and facts changes nothing.</summary>
public sealed class OrderOfFactsDoesNotMatter
{
    [Fact]
    public void Of_claims() => Holds(reorder => @case => @case with { Claims = reorder.Of(@case.Claims) });

    [Fact]
    public void Of_lines() => Holds(reorder => @case => @case with { Lines = reorder.Of(@case.Lines) });

    [Fact]
    public void Of_quotes() => Holds(reorder => @case => @case with { Quotes = reorder.Of(@case.Quotes) });

    [Fact]
    public void Of_payouts() => Holds(reorder => @case => @case with { Payouts = reorder.Of(@case.Payouts) });

    [Fact]
    public void Of_evidence() => Holds(reorder => @case => @case with { Claims = [.. @case.Claims.Select(claim => claim with { Evidence = reorder.Of(claim.Evidence) })] });

    [Fact]
    public void Of_what_a_listing_says() => Holds(reorder => @case => @case with
    {
        Lines = [.. @case.Lines.Select(line => line with { Traits = reorder.Of(line.Traits), Programmes = reorder.Of(line.Programmes), Services = reorder.Of(line.Services) })],
    });

    [Fact]
    public void Of_what_a_merchant_is_enrolled_in() => Holds(reorder => @case => @case with
    {
        Order = @case.Order with { Merchant = Reordered(@case.Order.Merchant, reorder) },
    });

    private static Merchant Reordered(Merchant merchant, Reorder reorder) =>
        merchant with { Enrolments = reorder.Of(merchant.Enrolments), Provides = merchant.Provides.IsKnown ? new(reorder.Of(merchant.Provides.Clauses)) : default };

    private static void Holds(Func<Reorder, Func<Case, Case>> reordered) =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Trial.All(Reorder.Ways.Select(way => SameAs(@case, reordered(way)(@case)))), count: 1_500, atLeast: 50);

    private static Trial SameAs(Case @case, Case other)
    {
        if (other == @case)
        {
            return Trial.Vacuous;
        }

        var (expected, actual) = (Judged.Written(@case), Judged.Written(other));
        return Trial.Of(actual == expected, () => $"Listed as {CaseText.Text(other)}\nit is decided as {actual}\nnot as          {expected}");
    }

    /// <summary>One way to list the same things.</summary>
    private sealed record Reorder(Func<int, int, int> Place)
    {
        /// <summary>Backwards, the last one first, and every second one first.</summary>
        internal static readonly Reorder[] Ways = [new((i, count) => -i), new((i, count) => (i + 1) % count), new((i, count) => i % 2 == 0 ? i + count : i)];

        internal ValueList<T> Of<T>(ValueList<T> items) => [.. items.Select((item, i) => (item, place: Place(i, items.Count))).OrderBy(x => x.place).Select(x => x.item)];
    }
}
