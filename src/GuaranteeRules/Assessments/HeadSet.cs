namespace GuaranteeRules.Assessments;

/// <summary>A set of heads of loss: those that a unit has had, as far as they tell it apart from others.</summary>
internal readonly record struct HeadSet(int Bits)
{
    /// <summary>A unit is given one of these, ever.</summary>
    internal static readonly HeadSet Exclusive = default(HeadSet).With(Head.Refund).With(Head.Exchange).With(Head.Reship).With(Head.Replacement);

    internal bool Has(Head head) => (Bits & (1 << (int)head)) != 0;

    internal bool Meets(HeadSet other) => (Bits & other.Bits) != 0;

    internal HeadSet With(Head head) => new(Bits | (1 << (int)head));

    /// <summary>Why a unit that had these cannot get a head; null: it can.</summary>
    /// <remarks>A unit whose price came back is not held any more; a repair excludes nothing but a repair that is still open.</remarks>
    internal ReasonCode? BarTo(Head head, bool repairIsOver) => head switch
    {
        Head.Refund when Has(Head.Refund) => ReasonCode.AlreadyRefunded,
        Head.PriceDifference or Head.PartialRefund or Head.Repair when Has(Head.Refund) => ReasonCode.ItemReturned,
        Head.PriceDifference or Head.PartialRefund => null,
        Head.Repair => Has(Head.Repair) && !repairIsOver ? ReasonCode.Duplicate : null,
        _ when Has(head) => ReasonCode.Duplicate,
        _ when Exclusive.Has(head) && Meets(Exclusive) => ReasonCode.Conflict,
        _ => null,
    };

    /// <summary>When a unit that had these is taken for a head: first those that can get it and have not had it, then those that can get it again, then, for a payout, those that have not had it.</summary>
    internal Turn TurnFor(Head head, bool repairIsOver) =>
        BarTo(head, repairIsOver) is not null ? (Has(head) ? Turn.Never : Turn.Third)
        : head == Head.Repair && Has(head) ? Turn.Second
        : Turn.First;
}

/// <summary>When units are taken for a head.</summary>
internal enum Turn
{
    First,
    Second,
    Third,
    Never,
}
