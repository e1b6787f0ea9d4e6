using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.InstantRefunds;

/// <summary>A refund before shipping, without review.</summary>
/// <param name="Cap">The most a line may have cost, inclusive; null: no cap.</param>
/// <param name="Window">How long after placing; null: until it is shipped.</param>
/// <param name="PaidBy">Who pays.</param>
internal sealed record InstantRefundTerms(Money? Cap, Window? Window, Party PaidBy) : Terms, ITermsWithWindow, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("instant-refund", n => new InstantRefundTerms(
        n.Optional("cap")?.Money(),
        n.Optional("window")?.Window(),
        n.PaidBy()),
        [Ground.CancelUnshipped]);

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.Refund;

    /// <inheritdoc/>
    public override Length? LengthOn(Ground ground) => Window is null ? null : Length.Of(Window);
}
