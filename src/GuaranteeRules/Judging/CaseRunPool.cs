namespace GuaranteeRules.Judging;

/// <summary>Runs that are kept from one case to the next. Thread-safe: a thread looks where others seldom do, and makes its own where it finds none.</summary>
internal sealed class CaseRunPool(Judge judge)
{
    private const int Places = 16;

    // References in a line of the processor's cache: threads that looked into the same line would slow each other.
    private const int Apart = 8;

    private readonly CaseRun?[] kept = new CaseRun?[Places * Apart];

    private ref CaseRun? Place => ref kept[Environment.CurrentManagedThreadId % Places * Apart];

    /// <summary>A run for the caller alone.</summary>
    internal CaseRun Take() => Interlocked.Exchange(ref Place, null) ?? new CaseRun(judge);

    /// <summary>Takes a run back. One that failed is better let go of.</summary>
    internal void Keep(CaseRun run) => Volatile.Write(ref Place, run);
}
