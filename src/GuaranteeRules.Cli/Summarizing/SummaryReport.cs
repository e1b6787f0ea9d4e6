using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>Counts and money over all cases instead of the cases themselves.</summary>
/// <param name="output">Where it goes when there is no terminal.</param>
/// <param name="terminal">The terminal; null: there is none.</param>
/// <param name="wording">The words.</param>
/// <param name="by">The member that claims are counted by as well; null: none.</param>
internal sealed class SummaryReport(ResultFile output, IAnsiConsole? terminal, ToolWording wording, CaseMember? by) : IReport
{
    private readonly Summary summary = new(by);

    public Action Result(Case @case, CaseResult result) => () => summary.Add(@case, result);

    public void Error(InputError error) => summary.Add(error);

    public void Finish() => new SummaryPage(wording, terminal?.Profile.Width).Of(summary, by).WriteTo(output, terminal, isApart: false);
}
