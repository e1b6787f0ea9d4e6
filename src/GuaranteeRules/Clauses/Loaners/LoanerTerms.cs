using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Loaners;

/// <summary>A spare unit during a repair.</summary>
internal sealed record LoanerTerms : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("loaner", _ => new LoanerTerms());

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.Loaner;

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;

    /// <inheritdoc/>
    public override bool IsOnRequest => true;

    /// <inheritdoc/>
    public override bool GoesWithARepair => true;

    /// <inheritdoc/>
    public override bool IsAskedBy(Claim claim, Line line, ClauseId clause) => claim.Wants == Head.Loaner;
}
