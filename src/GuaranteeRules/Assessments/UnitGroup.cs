namespace GuaranteeRules.Assessments;

/// <summary>Units of a line that share one history.</summary>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Had">The heads each of them had.</param>
/// <param name="Difference">The price differences all of them had together.</param>
internal readonly record struct UnitGroup(int Count, HeadSet Had, Money Difference)
{
    // Groups are never changed in place, so lines of the same quantity can begin with the same ones.
    private static readonly UnitGroup[]?[] Few = new UnitGroup[]?[16];

    /// <summary>The groups of a line that was given nothing: one.</summary>
    internal static UnitGroup[] Untouched(int units) =>
        units >= Few.Length ? [new UnitGroup(units, default, Money.Zero)] : Few[units] ??= [new UnitGroup(units, default, Money.Zero)];

    internal UnitGroup Take(int count) => this with { Count = count, Difference = Difference.Share(count, Count) };

    internal UnitGroup Without(UnitGroup taken) => this with { Count = Count - taken.Count, Difference = Difference - taken.Difference };

    /// <summary>Why these units cannot get a head; null: they can.</summary>
    /// <remarks>Refund, exchange, reship and replacement exclude each other for ever; a unit whose price came back is not held any more.</remarks>
    internal ReasonCode? Bar(Head head, bool repairIsOver) => head switch
    {
        Head.Refund when Had.Has(Head.Refund) => ReasonCode.AlreadyRefunded,
        Head.PriceDifference or Head.Repair when Had.Has(Head.Refund) => ReasonCode.ItemReturned,
        Head.PriceDifference => null,
        Head.Repair => Had.Has(Head.Repair) && !repairIsOver ? ReasonCode.Duplicate : null,
        _ when Had.Has(head) => ReasonCode.Duplicate,
        _ when HeadSet.Exclusive.Has(head) && Had.Meets(HeadSet.Exclusive) => ReasonCode.Conflict,
        _ => null,
    };

    /// <summary>Whether a unit here had less in price differences than one there.</summary>
    internal bool HadLessThan(UnitGroup other) => (Int128)Difference.Fen * other.Count < (Int128)other.Difference.Fen * Count;
}

/// <summary>A set of heads of loss.</summary>
internal readonly record struct HeadSet(int Bits)
{
    internal static readonly HeadSet Exclusive = default(HeadSet).With(Head.Refund).With(Head.Exchange).With(Head.Reship).With(Head.Replacement);

    internal bool Has(Head head) => (Bits & (1 << (int)head)) != 0;

    internal bool Meets(HeadSet other) => (Bits & other.Bits) != 0;

    internal HeadSet With(Head head) => new(Bits | (1 << (int)head));
}
