using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>The form that results are given out in.</summary>
/// <param name="Name">One of <see cref="Names"/>; null: text for a terminal, lines of JSON for anything else.</param>
/// <param name="Detail">How much of each result a line of JSON holds; a person is always told all of it.</param>
/// <param name="By">What a summary also counts claims by; null: nothing.</param>
internal sealed record ReportForm(string? Name, ResultDetail Detail, CaseMember? By)
{
    internal const string Lines = "jsonl";
    internal const string Text = "text";
    internal const string Table = "csv";
    internal const string Summary = "summary";

    internal static readonly string[] Names = [Lines, Text, Table, Summary];

    /// <summary>What gives results out in this form.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="terminal">The terminal that people read them on; null: there is none.</param>
    /// <param name="wording">The words.</param>
    internal IReport Report(ResultFile output, IAnsiConsole? terminal, ToolWording wording) => (Name ?? (terminal is null ? Lines : Text)) switch
    {
        Text => new TextReport(output, terminal, wording),
        Table => new TableReport(output, wording),
        Summary => new SummaryReport(output, terminal, wording, By),
        _ => new JsonLines(output, wording.Language, Detail),
    };
}
