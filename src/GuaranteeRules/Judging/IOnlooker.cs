namespace GuaranteeRules.Judging;

/// <summary>Looks on while the claims of a decided case are judged once more, one after another.</summary>
internal interface IOnlooker
{
    /// <summary>One run for a claim is over.</summary>
    /// <param name="covered">The clauses that the run was about.</param>
    /// <param name="line">The claim's line.</param>
    /// <param name="memory">What the rules found and, as <see cref="Supposed{T}"/>, what each would have found had its conditions held. Valid during the call.</param>
    void SeeRun(ClauseCoverages covered, Line line, WorkingMemory memory);

    /// <summary>All runs for a claim are over.</summary>
    /// <param name="decision">What was decided on it.</param>
    /// <param name="context">What it takes to judge it again; null: the decision gives all there is, and no change could turn it.</param>
    void SeeDecision(Decision decision, ClaimContext? context);
}

/// <summary>What one claim was judged by.</summary>
/// <param name="Excerpt">The part of the case that matters to the claim, whatever is changed about it: a large order is not copied for each of its claims.</param>
/// <param name="Given">What its line was given before.</param>
/// <param name="Circumstances">What is known beyond that.</param>
/// <param name="Freight">The outbound freight that would come back with its line.</param>
internal sealed record ClaimContext(Case Excerpt, LineLedger Given, Circumstances Circumstances, OutboundFreight Freight);
