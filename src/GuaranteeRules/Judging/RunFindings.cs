namespace GuaranteeRules.Judging;

/// <summary>What the rules of one run found. The spans are views: they end with the run.</summary>
internal readonly ref struct RunFindings(ReadOnlySpan<Refusal> refusals, ReadOnlySpan<Grant> grants, ReadOnlySpan<Remark> remarks, ReadOnlySpan<Acceleration> accelerations)
{
    internal readonly ReadOnlySpan<Refusal> Refusals = refusals;
    internal readonly ReadOnlySpan<Grant> Grants = grants;
    internal readonly ReadOnlySpan<Remark> Remarks = remarks;
    internal readonly ReadOnlySpan<Acceleration> Accelerations = accelerations;
}
