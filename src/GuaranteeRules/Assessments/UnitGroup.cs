namespace GuaranteeRules.Assessments;

/// <summary>Units of a line with the same past. What is said of them in money is said of all of them together, in whole fen.</summary>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Price">Their share of the price; of units whose price came back, what that used up and was not given as a refund.</param>
/// <param name="Given">What they were given of it in differences and partial refunds.</param>
internal readonly record struct UnitGroup(int Count, Money Price, Money Given)
{
    /// <summary>What has not come back of their price, in fen; negative where a payout was above it.</summary>
    internal long Left => Price.Fen - Given.Fen;

    /// <summary>What has not come back of the price of the unit that it is most for, in whole fen.</summary>
    internal long MostLeft => Left <= 0 ? 0 : ((Left - 1) / Count) + 1;

    /// <summary>So many of these units: what is said of the group is split as the price is.</summary>
    internal UnitGroup Take(int count) => new(count, Price.Share(count, Count), Given.Share(count, Count));

    /// <summary>How far these units have become cheaper than what is left of their price, in fen; 0 where they have not.</summary>
    internal long DropTo(Money unitPrice) => Left / Count < unitPrice.Fen ? 0 : Left - (unitPrice.Fen * Count);

    internal UnitGroup Without(UnitGroup taken) => new(Count - taken.Count, Price - taken.Price, Given - taken.Given);

    internal UnitGroup And(UnitGroup other) => new(Count + other.Count, Price + other.Price, Given + other.Given);

    /// <summary>Whether a unit here was given less than one there.</summary>
    internal bool HadLessThan(UnitGroup other) => Compare(Given.Fen, Count, other.Given.Fen, other.Count) < 0;

    /// <summary>Whether the units here and there were given alike, or have come down to the same price: then nothing but a fen of rounding tells them apart.</summary>
    internal bool IsLike(UnitGroup other) =>
        Compare(Given.Fen, Count, other.Given.Fen, other.Count) == 0 || (Left > 0 && Compare(Left, Count, other.Left, other.Count) == 0);

    /// <summary>Compares one amount for each of so many units with another.</summary>
    internal static int Compare(long fen, int units, long otherFen, int otherUnits) =>
        Math.Abs(fen) < int.MaxValue && Math.Abs(otherFen) < int.MaxValue ? (fen * otherUnits).CompareTo(otherFen * units) : WideCompare(fen, units, otherFen, otherUnits);

    // Apart, because code with wide numbers is not compiled ahead.
    private static int WideCompare(long fen, int units, long otherFen, int otherUnits) => ((Int128)fen * otherUnits).CompareTo((Int128)otherFen * units);
}
