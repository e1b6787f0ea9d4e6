namespace GuaranteeRules.Assessments;

/// <summary>Why units cannot get a head, and how many of them for each reason.</summary>
/// <param name="Refunded">Their price came back.</param>
/// <param name="Returned">Nobody holds them any more.</param>
/// <param name="Conflicting">They had another remedy that excludes it.</param>
/// <param name="Doubled">They had it before.</param>
internal readonly record struct UnitBars(int Refunded, int Returned, int Conflicting, int Doubled)
{
    /// <summary>How many reasons there are; never more than two for one head.</summary>
    internal int Count => (Refunded > 0 ? 1 : 0) + (Returned > 0 ? 1 : 0) + (Conflicting > 0 ? 1 : 0) + (Doubled > 0 ? 1 : 0);

    /// <summary>The first reason; null: none.</summary>
    internal (ReasonCode Code, int Units)? First =>
        Refunded > 0 ? (ReasonCode.AlreadyRefunded, Refunded)
        : Returned > 0 ? (ReasonCode.ItemReturned, Returned)
        : Conflicting > 0 ? (ReasonCode.Conflict, Conflicting)
        : Doubled > 0 ? (ReasonCode.Duplicate, Doubled)
        : null;

    /// <summary>The reasons but the first.</summary>
    internal UnitBars Others =>
        Refunded > 0 ? this with { Refunded = 0 }
        : Returned > 0 ? this with { Returned = 0 }
        : Conflicting > 0 ? this with { Conflicting = 0 }
        : default;

    /// <summary>Those of so many units: a claim is for those first that have not had what it asks for.</summary>
    internal UnitBars Of(int units)
    {
        var conflicting = Math.Min(Conflicting, units);
        var returned = Math.Min(Returned, units - conflicting);
        var refunded = Math.Min(Refunded, units - conflicting - returned);
        return new UnitBars(refunded, returned, conflicting, Math.Min(Doubled, units - conflicting - returned - refunded));
    }

    /// <summary>These, and so many more units for a reason.</summary>
    internal UnitBars With(ReasonCode code, int units) =>
        code == ReasonCode.AlreadyRefunded ? this with { Refunded = Refunded + units }
        : code == ReasonCode.ItemReturned ? this with { Returned = Returned + units }
        : code == ReasonCode.Conflict ? this with { Conflicting = Conflicting + units }
        : this with { Doubled = Doubled + units };
}
