using FsCheck;
using FsCheck.Fluent;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Amounts that lie on, just under and just over what the policies name, and amounts that do not divide evenly.</summary>
internal static class Amounts
{
    /// <summary>Paid for a line: the cap of the instant refund is 300.00.</summary>
    internal static Gen<Money> Paid { get; } = Gen.Frequency(
        (3, Yuan(299.99m, 300.00m, 300.00m, 300.01m)),
        (3, Yuan(200.00m, 100.00m, 66.67m, 1999.00m, 1000.00m)),
        (1, Yuan(0.00m, 0.01m, 0.02m)),
        (3, Gen.Choose(1, 500_000).Select(fen => Money.FromFen(fen))));

    /// <summary>Return freight: the cap of the compensation is 24.00, the subsidy lies between 10.00 and 30.00.</summary>
    internal static Gen<Money> Freight { get; } = Yuan(0.00m, 0.01m, 9.99m, 10.00m, 18.00m, 23.99m, 24.00m, 24.01m, 30.00m, 30.01m, 45.50m);

    /// <summary>A deposit: 1000.00 is enough for one service and not for another.</summary>
    internal static Gen<Money> Deposit { get; } = Yuan(0.00m, 999.99m, 1000.00m, 1000.01m, 2000.00m);

    /// <summary>A price of one unit around what was paid for it.</summary>
    internal static Gen<Money> AroundUnitPrice(Line line)
    {
        var unit = line.Paid.Fen / line.Quantity;
        return Gen.Frequency(
            (4, Gen.Choose(0, 100).Select(percent => unit * percent / 100)),
            (2, Draw.Of(unit - 1, unit, unit + 1).Select(fen => Math.Max(fen, 0))),
            (1, Draw.Of(0, line.Paid.Fen, (unit * 2) + 1))).Select(Money.FromFen);
    }

    internal static Gen<Money> Yuan(params decimal[] amounts) => Gen.Elements(amounts).Select(Money.FromYuan);
}
