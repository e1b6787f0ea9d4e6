namespace GuaranteeRules.Cli;

/// <summary>Decides one case after another; a case that cannot be decided gets an error in its place.</summary>
internal sealed class Decider(GuaranteeBook book, IReport report)
{
    private readonly CaseReading reading = new(book.Policies, report);

    /// <summary>The cases so far that were invalid input.</summary>
    internal long Errors => reading.Errors;

    /// <summary>Decides a case, on any thread.</summary>
    /// <returns>Gives its result, or the error in its place, out.</returns>
    internal Action Decide(CaseText text) => reading.Work(text, @case => report.Result(@case, book.Decide(@case)));
}
