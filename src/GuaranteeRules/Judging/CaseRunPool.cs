namespace GuaranteeRules.Judging;

/// <summary>Runs that are kept from one case to the next. Thread-safe: each thread looks in a place that it seldom shares, and makes a run where it finds none.</summary>
internal sealed class CaseRunPool(Judge judge)
{
    private const int Places = 16;

    // As many references as fill a line of the processor's cache: two threads that write to one line slow each other down.
    private const int Apart = 8;

    private readonly CaseRun?[] kept = new CaseRun?[Places * Apart];

    private ref CaseRun? Place => ref kept[Environment.CurrentManagedThreadId % Places * Apart];

    /// <summary>A run that nobody else uses until it is given back.</summary>
    internal CaseRun Take() => Interlocked.Exchange(ref Place, null) ?? new CaseRun(judge);

    /// <summary>Takes a run back. A run that threw is not given back.</summary>
    internal void Keep(CaseRun run) => Volatile.Write(ref Place, run);
}
