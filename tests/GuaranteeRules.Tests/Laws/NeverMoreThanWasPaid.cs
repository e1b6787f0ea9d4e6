using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 5. For any sequence of claims, refunds (the outbound freight apart), price differences and partial refunds of a line never exceed what was paid for it, and its shares add up; outbound freight comes back at most once.</summary>
public sealed class NeverMoreThanWasPaid
{
    [Fact]
    public void Refunds_and_differences_never_exceed_what_was_paid() =>
        Law.Holds(CaseGenerator.SeveralClaims, EachLine(WithinPaid), count: 4_000, atLeast: 1_000);

    [Fact]
    public void Refunds_and_differences_of_a_wholly_refunded_line_add_up_to_what_was_paid() =>
        Law.Holds(CaseGenerator.SeveralClaims, EachLine(AddsUp), count: 4_000, atLeast: 500);

    [Fact]
    public void A_unit_is_refunded_once() =>
        Law.Holds(CaseGenerator.SeveralClaims, EachLine(RefundedOnce), count: 4_000, atLeast: 1_000);

    [Fact]
    public void What_is_given_for_some_units_is_bounded_by_their_price() =>
        Law.Holds(CaseGenerator.SeveralClaims, EachLine(WithinShare), count: 4_000, atLeast: 500);

    [Fact]
    public void Outbound_freight_comes_back_at_most_once() =>
        Law.Holds(CaseGenerator.SeveralClaims, FreightOnce, count: 4_000, atLeast: 20);

    private static Trial FreightOnce(Case @case)
    {
        var given = Judged.Decide(@case).Decisions.SelectMany(decision => decision.Remedies).Where(remedy => remedy is { Head: Head.Refund, Quantity: 0 }).ToList();
        var earlier = @case.Payouts.Where(payout => payout is { Head: Head.Refund, Quantity: 0 }).Aggregate(Money.Zero, (sum, payout) => sum + payout.Amount!.Value);
        var sum = given.Aggregate(earlier, (sum, remedy) => sum + remedy.Amount!.Value);
        return given.Count == 0 ? Trial.Vacuous : Trial.Of(sum <= @case.Order.Freight, () => $"{sum} of an outbound freight of {@case.Order.Freight}.");
    }

    private static Func<Case, Trial> EachLine(Func<Account, Trial> law) => @case =>
    {
        var result = Judged.Decide(@case);
        return Trial.All(@case.Lines.Select(line => law(Account.Of(@case, line, result))));
    };

    private static Trial WithinPaid(Account account) => account.Given.Count == 0
        ? Trial.Vacuous
        : Trial.Of(
            Sum(account.Given) <= account.Line.Paid.Above(Sum(account.Earlier)),
            () => $"Line {account.Line.Id} of {account.Line.Paid} was given {Sum(account.Given)} after {Sum(account.Earlier)}.");

    private static Trial AddsUp(Account account) => account.Earlier.Count > 0 || Refunded(account.Given) < account.Line.Quantity
        ? Trial.Vacuous
        : Trial.Of(Sum(account.Given) == account.Line.Paid, () => $"Line {account.Line.Id} of {account.Line.Paid} was wholly refunded with {Sum(account.Given)}.");

    private static Trial RefundedOnce(Account account) => Refunded(account.Given) == 0
        ? Trial.Vacuous
        : Trial.Of(
            Refunded(account.Given) <= Math.Max(0, account.Line.Quantity - Refunded(account.Earlier)),
            () => $"Line {account.Line.Id} of {account.Line.Quantity} units: {Refunded(account.Given)} were refunded after {Refunded(account.Earlier)}.");

    /// <summary>Rounding moves a share by less than one fen, and what was rounded before by less than another.</summary>
    private static Trial WithinShare(Account account) => account.Earlier.Count > 0 || account.Given.Count == 0
        ? Trial.Vacuous
        : Trial.Of(account.Given.All(x => x.Amount.Fen <= (account.Line.Paid.Fen * x.Units / account.Line.Quantity) + 2), () => $"Line {account.Line.Id}: {string.Join(", ", account.Given)}.");

    private static Money Sum(IEnumerable<Entry> entries) => entries.Aggregate(Money.Zero, (sum, entry) => sum + entry.Amount);

    private static int Refunded(IEnumerable<Entry> entries) => entries.Where(entry => entry.Head == Head.Refund).Sum(entry => entry.Units);

    private sealed record Entry(Head Head, int Units, Money Amount);

    /// <summary>What went back of the price of one line, before the case and in it.</summary>
    private sealed record Account(Line Line, List<Entry> Earlier, List<Entry> Given)
    {
        internal static Account Of(Case @case, Line line, CaseResult result)
        {
            var claims = @case.Claims.Where(claim => claim.Line == line.Id).Select(claim => claim.Id).ToHashSet();
            return new Account(
                line,
                OfThePrice(from payout in @case.Payouts
                           where payout.Line == line.Id
                           select new Entry(payout.Head, payout.Quantity ?? line.Quantity, payout.Amount ?? Money.Zero)),
                OfThePrice(from decision in result.Decisions
                           where claims.Contains(decision.Claim)
                           from remedy in decision.Remedies
                           select new Entry(remedy.Head, remedy.Quantity, remedy.Amount ?? Money.Zero)));
        }

        /// <summary>A refund of no unit is of the outbound freight.</summary>
        private static List<Entry> OfThePrice(IEnumerable<Entry> entries) =>
            [.. entries.Where(entry => entry.Head is Head.PriceDifference or Head.PartialRefund || (entry.Head == Head.Refund && entry.Units > 0))];
    }
}
