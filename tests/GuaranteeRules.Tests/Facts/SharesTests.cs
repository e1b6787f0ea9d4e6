using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Facts;

public sealed class SharesTests
{
    [Fact]
    public void Shares_taken_one_after_another_add_up_to_what_was_paid() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<PositiveInt>(),
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            (units, fen) =>
            {
                var paid = Money.FromFen(fen.Get);
                var ledger = LineLedger.Open(new Line { Id = new LineId("l"), Paid = paid, Quantity = units.Get });
                var refunded = Money.Zero;
                for (var i = 0; i < units.Get; i++)
                {
                    var refund = ledger.RefundFor(1);
                    refunded += refund;
                    ledger = ledger.Give(Head.Refund, 1, refund, Instant.MinValue);
                }

                return refunded == paid && ledger.IsWhollyRefunded;
            }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Refunds_and_differences_together_never_exceed_what_was_paid() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<PositiveInt>(),
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            ArbMap.Default.ArbFor<(PositiveInt Units, NonNegativeInt Price, bool Drop)[]>(),
            (quantity, fen, steps) =>
            {
                var paid = Money.FromFen(fen.Get);
                var ledger = LineLedger.Open(new Line { Id = new LineId("l"), Paid = paid, Quantity = quantity.Get });
                var given = Money.Zero;
                foreach (var (units, price, drop) in steps)
                {
                    var head = drop ? Head.PriceDifference : Head.Refund;
                    var taken = Math.Min(units.Get, ledger.Left(head));
                    var amount = drop ? ledger.DropFor(taken, Money.FromFen(price.Get)) : ledger.RefundFor(taken);
                    ledger = ledger.Give(head, taken, amount, Instant.MinValue);
                    given += amount;
                }

                return given <= paid;
            }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("200.00", 1, 3, "66.67")]
    [InlineData("133.33", 1, 2, "66.67")]
    [InlineData("66.66", 1, 1, "66.66")]
    public void Share_is_rounded_half_up(string amount, int part, int whole, string share)
    {
        Assert.True(MoneyText.TryParse(amount, out var money));
        Assert.Equal(share, money.Share(part, whole).ToString());
    }
}
