using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>What a line was given before the case. A history is lawful: its refunds and differences are of units still held, and never more than is outstanding.</summary>
internal static class Histories
{
    internal static Gen<ValueList<Payout>> Of(Order order, Line line) =>
        from steps in Draw.Several(1, 3, Step(line))
        from dated in Draw.Chance(80)
        from backwards in Draw.Chance(25) // a case may list what was given in any order
        let given = Payouts(order, line, steps, dated)
        select (ValueList<Payout>)[.. backwards ? given.Reverse() : given];

    private static Gen<(Head Head, int Units, int Percent, int Hours, bool Named)> Step(Line line) =>
        from head in Draw.Mostly(60, Draw.Of(Head.Refund, Head.PriceDifference, Head.PartialRefund), Gen.Elements(Enum.GetValues<Head>()))
        from units in Gen.Choose(head == Head.Refund ? 0 : 1, line.Quantity) // a refund of no unit is outbound freight
        from percent in Draw.Of(100, 100, 50, 10)
        from hours in Gen.Choose(0, 100)
        from named in Draw.Chance(50)
        select (head, units, percent, hours, named);

    private static IEnumerable<Payout> Payouts(Order order, Line line, ValueList<(Head Head, int Units, int Percent, int Hours, bool Named)> steps, bool dated)
    {
        var (held, outstanding, freight, at) = (line.Quantity, line.Paid, order.Freight, order.PlacedAt);
        foreach (var step in steps.ToArray())
        {
            var ofThePrice = step.Head is Head.Refund or Head.PriceDifference or Head.PartialRefund;
            var units = ofThePrice ? Math.Min(step.Units, held) : step.Units;
            if (units == 0 && step.Head != Head.Refund)
            {
                continue;
            }

            var price = Money.FromFen(outstanding.Share(ofThePrice ? units : 0, held).Fen * step.Percent / 100);
            var ofFreight = step.Head == Head.Refund && units == 0;
            at += Duration.FromHours(step.Hours);
            outstanding -= price;
            held -= step.Head == Head.Refund ? units : 0;
            yield return new Payout
            {
                Line = line.Id,
                Head = step.Head,
                Amount = ofFreight ? freight : step.Head.IsMoney() ? price : null,
                Quantity = units == line.Quantity && step.Named ? null : units,
                At = dated ? at : null,
                Claim = step.Named ? new ClaimId("k-earlier") : null,
                Parcel = step.Head == Head.ReturnFreight && step.Named ? new ParcelId("p-1") : null,
            };
            freight = ofFreight ? Money.Zero : freight;
        }
    }
}
