using NodaTime;

namespace GuaranteeRules.Tests.Ledger;

/// <summary>The ledger of a line by examples that can be reckoned by hand, in fen.</summary>
public sealed class LineLedgerTests
{
    private static readonly Instant Due = Instant.FromUtc(2025, 3, 2, 16, 0);

    [Fact]
    public void A_unit_refunded_at_the_promised_instant_itself_was_not_held_then()
    {
        Assert.False(Line(1, 1000).Give(Head.Refund, 1, Money.FromFen(1000), Due).WasHeldAt(Due));
        Assert.True(Line(1, 1000).Give(Head.Refund, 1, Money.FromFen(1000), Due.PlusTicks(1)).WasHeldAt(Due));
    }

    [Fact]
    public void Held_is_a_unit_whose_price_has_not_come_back_whatever_else_it_has_had()
    {
        var ledger = Line(2, 1000).Give(Head.Refund, 1, Money.FromFen(500), Due).Give(Head.Exchange, 1, Money.Zero, Due);

        Assert.Equal(1, ledger.Held);
        Assert.True(ledger.WasHeldAt(Due));
        Assert.False(ledger.Give(Head.Refund, 1, Money.FromFen(500), Due).WasHeldAt(Due));
    }

    [Fact]
    public void What_falls_to_a_refunded_unit_fills_what_its_refund_left_unused_before_it_counts_against_the_rest()
    {
        // 5000 each; a refund of 4000 used 5000, so that of a later 3000 for both each gets 1500: 500 beyond.
        var ledger = Line(2, 10_000).Give(Head.Refund, 1, Money.FromFen(4000), Due).Give(Head.PriceDifference, 2, Money.FromFen(3000), Due);

        Assert.Equal(4500, ledger.Unrefunded.Fen);
        Assert.Equal(3000, ledger.RefundFor(1).Fen);
    }

    [Fact]
    public void A_refund_above_the_share_lowers_the_drop_of_the_others()
    {
        var ledger = Line(3, 30_000).Give(Head.Refund, 1, Money.FromFen(12_000), Due);

        Assert.Equal(0, ledger.DropFor(2, Money.FromFen(9000)).Fen);
        Assert.Equal(2, ledger.DropFor(2, Money.FromFen(8999)).Fen);
        Assert.Equal(1, ledger.DropFor(1, Money.FromFen(8999)).Fen);
    }

    [Theory]
    [InlineData(0, 3333)]
    [InlineData(1, 3334)]
    [InlineData(2, 3333)]
    public void The_jth_unit_that_gets_a_multiple_has_the_base_between_two_rounded_shares(int before, int fen)
    {
        var ledger = Line(3, 10_000);
        for (var i = 0; i < before; i++)
        {
            ledger = ledger.Give(Head.Multiple, 1, Money.FromFen(1), Due);
        }

        Assert.Equal(fen, ledger.BaseOfMultiple(1).Fen);
        Assert.Equal(10_000, Line(3, 10_000).Give(Head.Refund, 2, Money.FromFen(7), Due).BaseOfMultiple(3).Fen);
    }

    [Fact]
    public void A_service_is_given_once_per_unit_and_matter()
    {
        var ledger = Line(2, 1000).Give(Head.Service, 2, Money.Zero, Due, matter: "installation");

        Assert.Equal(0, ledger.Left(Head.Service, matter: "installation"));
        Assert.Equal(2, ledger.Left(Head.Service, matter: "trade-in"));
    }

    [Fact]
    public void A_price_above_all_there_is_makes_no_drop_and_no_overflow() =>
        Assert.Equal(Money.Zero, LineLedger.Open(new Line { Id = new LineId("l"), Paid = Money.MaxValue, Quantity = int.MaxValue }).DropFor(int.MaxValue, Money.MaxValue));

    /// <summary>What a step allocates is what it costs, and does not hang on how busy the machine is.</summary>
    [Theory]
    [InlineData(Head.PartialRefund)]
    [InlineData(Head.PriceDifference)]
    [InlineData(Head.Enforcement)]
    public void Ten_thousand_pasts_cost_a_step_little_more_than_a_hundred(Head head)
    {
        _ = BytesPerStep(head, 10);

        Assert.InRange(BytesPerStep(head, 10_000), 0, 4 * BytesPerStep(head, 100));
    }

    private static long BytesPerStep(Head head, int pasts)
    {
        var ledger = Line(pasts * 2, pasts * 2_000_000L);
        for (var i = 0; i < pasts; i++)
        {
            ledger = Step(ledger, head, i);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 50; i++)
        {
            ledger = Step(ledger, head, pasts + i);
            _ = ledger.RefundFor(1) + ledger.DropFor(1, Money.FromFen(10));
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Every unit gets another amount, in no order.</summary>
    private static LineLedger Step(LineLedger ledger, Head head, int number) =>
        ledger.Give(head, 1, Money.FromFen(1 + (number * 7919L % 100_003)), Due, matter: $"claim {number}");

    private static LineLedger Line(int quantity, long paid) => LineLedger.Open(new Line { Id = new LineId("l"), Paid = Money.FromFen(paid), Quantity = quantity });
}
