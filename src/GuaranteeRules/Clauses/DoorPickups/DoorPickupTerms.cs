using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.DoorPickups;

/// <summary>Collection of a return at the door.</summary>
/// <param name="Always">Whether every return is collected.</param>
/// <param name="Bulky">Whether bulky goods are.</param>
/// <param name="OverGrams">Whether returns heavier than this are, exclusive; null: weight does not matter.</param>
/// <param name="Remote">Whether returns from remote areas are.</param>
/// <param name="SlotDays">The slot lies before 24:00 of this day after the submission's.</param>
internal sealed record DoorPickupTerms(bool Always, bool Bulky, int? OverGrams, bool Remote, int SlotDays) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("door-pickup", n => new DoorPickupTerms(
        n.Required("always").Flag(),
        n.Required("bulky").Flag(),
        n.Optional("overGrams")?.Number(0, 1_000_000),
        n.Required("remote").Flag(),
        n.Required("slotDays").Number(0, PolicyNode.MostDays)));

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.DoorPickup;

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;

    /// <inheritdoc/>
    public override bool IsOnRequest => true;

    /// <inheritdoc/>
    /// <remarks>Nobody fetches what the buyer has not got.</remarks>
    public override bool IsAskedBy(Claim claim, Line line, ClauseId clause) => claim.Pickup is not null && line.SignedAt <= claim.SubmittedAt;

    /// <inheritdoc/>
    public override string? NeverMet => Always || Bulky || Remote || OverGrams is not null ? null : "";
}
