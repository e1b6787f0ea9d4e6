namespace GuaranteeRules.Cli;

/// <summary>What <c>decide</c> is asked to do.</summary>
/// <param name="Files">The files of cases, in this order.</param>
/// <param name="Output">The file to write; null: standard output.</param>
/// <param name="Receipts">The file to write receipts to; null: none are written.</param>
/// <param name="Policies">Further policy files.</param>
/// <param name="Language">The language of the messages.</param>
/// <param name="IsText">Whether a person reads the results, not a program.</param>
/// <param name="Detail">How much of each result a program is given; a person always reads all of it.</param>
internal sealed record DecideOptions(string[] Files, string? Output, string? Receipts, string[] Policies, Language Language, bool IsText, ResultDetail Detail);
