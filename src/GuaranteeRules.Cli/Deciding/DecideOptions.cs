namespace GuaranteeRules.Cli;

/// <summary>What the caller asked of <c>guarantee decide</c>.</summary>
/// <param name="Files">The files of cases, each a path or <c>-</c>.</param>
/// <param name="Output">The file to write results to; null: standard output.</param>
/// <param name="Receipts">The file to write receipts to; null: none are written.</param>
/// <param name="Policies">Further policy files.</param>
/// <param name="Language">The language of the messages.</param>
/// <param name="Form">The form of the results.</param>
/// <param name="Threads">On how many threads.</param>
/// <param name="Lenient">What understands common ways of writing; null: cases are taken as they are.</param>
internal sealed record DecideOptions(string[] Files, string? Output, string? Receipts, string[] Policies, Language Language, ReportForm Form, int Threads, Func<PolicyBook, LenientReader>? Lenient);
