using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Ledger;

/// <summary>The ledger against a model that keeps every unit apart, for any sequence of payouts and claims.</summary>
public sealed class LedgerIsTheNaiveOne
{
    // Divisible by what few units and few steps divide it by, so that the model is exact.
    private const long Unit = 60L * 60 * 60 * 60 * 60;

    private static readonly Head[] InKind = [Head.Exchange, Head.Reship, Head.Repair, Head.Replacement];

    [Fact]
    public void Gives_as_much_for_as_many_units_and_names_as_many_reasons()
    {
        var compared = 0;
        Prop.ForAll(
            Arb.From(Gen.Choose(1, 6).Zip(Gen.Choose(1, 900))),
            Arb.From(Steps(ofPayouts: true).ListOf().Select(steps => steps.Take(4).ToArray())),
            Arb.From(Steps(ofPayouts: false).ListOf().Select(steps => steps.Take(6).ToArray())),
            (line, payouts, claims) =>
            {
                var (quantity, price) = line;
                var both = new Both(quantity, price * Unit);
                foreach (var step in payouts)
                {
                    both.Pay(step);
                }

                foreach (var step in claims)
                {
                    if (!both.Naive.IsWhole)
                    {
                        break;
                    }

                    compared++;
                    if (both.Claim(step) is { } difference)
                    {
                        throw new InvalidOperationException($"{difference}: {quantity} units of {price}; paid {string.Join(", ", payouts)}; claimed {string.Join(", ", claims)}");
                    }
                }

                return true;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
        Assert.True(compared > 3_000, $"Only {compared} steps were compared.");
    }

    [Fact]
    public void Never_gives_more_than_was_paid_and_comes_to_it_when_all_is_refunded() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(1, 7).Zip(Gen.Choose(0, 40))),
            Arb.From(Steps(ofPayouts: false).ListOf()),
            (line, steps) =>
            {
                var (quantity, paid) = line;
                var ledger = LineLedger.Open(Of(quantity, paid));
                var given = 0L;
                foreach (var step in steps.Where(step => step.Head is Head.PriceDifference or Head.Refund).Append(new Step(Head.Refund, quantity, 0, false)))
                {
                    var units = Math.Min(step.Units, ledger.Left(step.Head));
                    var amount = step.Head == Head.Refund ? ledger.RefundFor(units) : ledger.DropFor(units, Money.FromFen(step.Amount % 12));
                    ledger = ledger.Give(step.Head, units, amount, Instant.MinValue);
                    given += amount.Fen;
                }

                return given == paid;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_drop_comes_to_the_same_however_the_claims_are_split() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(1, 7).Zip(Gen.Choose(1, 999))),
            Arb.From(Gen.Choose(0, 150)),
            Arb.From(Gen.Choose(1, 7).ListOf()),
            (line, quote, splits) =>
            {
                var (quantity, paid) = line;
                var together = LineLedger.Open(Of(quantity, paid)).DropFor(quantity, Money.FromFen(quote));
                var ledger = LineLedger.Open(Of(quantity, paid));
                var sum = Money.Zero;
                foreach (var units in splits.Append(quantity).Select(units => Math.Min(units, quantity)))
                {
                    var part = ledger.DropFor(units, Money.FromFen(quote));
                    ledger = ledger.Give(Head.PriceDifference, units, part, Instant.MinValue);
                    sum += part;
                }

                return quote * quantity > paid ? sum >= together : sum == together && ledger.RefundFor(quantity).Fen == quote * quantity;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static Line Of(int quantity, long paid) => new() { Id = new LineId("l"), Paid = Money.FromFen(paid), Quantity = quantity };

    private static Gen<Step> Steps(bool ofPayouts) =>
        from head in Gen.Frequency(
            (3, Gen.Constant(Head.Refund)),
            (3, Gen.Constant(Head.PriceDifference)),
            (ofPayouts ? 2 : 0, Gen.Constant(Head.PartialRefund)),
            (2, Gen.Elements(InKind)))
        from units in Gen.Choose(1, 6)
        from amount in Gen.Choose(0, 1200)
        from over in Gen.Elements(true, false)
        select new Step(head, units, amount, over);

    private sealed record Step(Head Head, int Units, int Amount, bool RepairIsOver);

    /// <summary>The ledger and the model of one line.</summary>
    private sealed class Both(int quantity, long unitPrice)
    {
        private LineLedger ledger = LineLedger.Open(Of(quantity, unitPrice * quantity));
        private long paidOut;
        private bool isRefunded;

        internal NaiveLine Naive { get; } = new(unitPrice * quantity, quantity);

        /// <summary>A payout of what can be: no more than was paid, and what a refund is net of comes before it.</summary>
        internal void Pay(Step step)
        {
            var units = Math.Min(step.Units, quantity);
            var amount = step.Head is Head.Refund or Head.PriceDifference or Head.PartialRefund ? Math.Min(step.Amount * Unit, (unitPrice * quantity) - paidOut) : 0;
            if (step.Head is Head.PriceDifference or Head.PartialRefund && isRefunded)
            {
                return;
            }

            isRefunded |= step.Head == Head.Refund;
            paidOut += amount;
            ledger = ledger.Give(step.Head, units, Money.FromFen(amount), Instant.MinValue);
            Give(step.Head, units, amount, repairIsOver: false);
        }

        /// <summary>What the two differ in; null: nothing.</summary>
        internal string? Claim(Step step)
        {
            var over = step.Head == Head.Repair && step.RepairIsOver;
            var claimed = Math.Min(step.Units, quantity);
            var left = Math.Min(claimed, Naive.Left(step.Head, over));
            if (left != Math.Min(claimed, ledger.Left(step.Head, over)))
            {
                return $"{step.Head} is left for {ledger.Left(step.Head, over)}, not {left}";
            }

            var bars = ledger.BarsTo(step.Head, claimed, over);
            var named = new SortedDictionary<string, int>(StringComparer.Ordinal);
            for (; bars.First is var (code, units); bars = bars.Others)
            {
                named.Add(code.Id, units);
            }

            if (!named.SequenceEqual(Naive.Bars(step.Head, claimed, over)))
            {
                return $"{step.Head} is barred by {string.Join(' ', named)}, not {string.Join(' ', Naive.Bars(step.Head, claimed, over))}";
            }

            var quote = Money.FromFen(step.Amount * Unit);
            var (amount, expected) = step.Head switch
            {
                Head.Refund => (ledger.RefundFor(left), Naive.RefundFor(left)),
                Head.PriceDifference => (ledger.DropFor(left, quote), Naive.DropFor(left, quote.Fen)),
                _ => (Money.Zero, 0),
            };
            if (amount.Fen != expected)
            {
                return $"{step.Head} comes to {amount.Fen}, not {expected}";
            }

            ledger = ledger.Give(step.Head, left, amount, Instant.MinValue, over);
            Give(step.Head, left, amount.Fen, over);
            return null;
        }

        private void Give(Head head, int units, long amount, bool repairIsOver)
        {
            switch (head)
            {
                case Head.Refund:
                    Naive.Refund(units, amount);
                    break;
                case Head.PriceDifference:
                    Naive.Level(units, amount);
                    break;
                case Head.PartialRefund:
                    Naive.SpreadEvenly(units, amount);
                    break;
                default:
                    Naive.Mark(head, units, repairIsOver);
                    break;
            }
        }
    }
}
