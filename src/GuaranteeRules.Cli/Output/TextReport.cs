using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>Cases as a person reads them: in colour and wrapped on a terminal, plain elsewhere.</summary>
/// <param name="output">Where the text goes when there is no terminal.</param>
/// <param name="terminal">The terminal; null: there is none.</param>
/// <param name="wording">The words.</param>
internal sealed class TextReport(ResultFile output, IAnsiConsole? terminal, ToolWording wording) : IReport
{
    public Action Result(Case @case, CaseResult result)
    {
        var page = new ResultPage(wording).Of(@case, result);
        return () => page.WriteTo(output, terminal);
    }

    public void Error(InputError error) => ErrorPage.Of(error, wording).WriteTo(output, terminal);
}
