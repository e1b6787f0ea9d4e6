using System.CommandLine;
using System.CommandLine.Parsing;

namespace GuaranteeRules.Cli;

/// <summary>The options that choose the form of results.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> format = new("--format") { Description = "jsonl: a line of JSON for each case. text: for a person to read. csv: a table, one claim a row. summary: counts and money. If not given: text on a terminal, else jsonl." };
    private readonly Option<string> detail = new("--detail") { Description = "How much of a result is written as JSON. brief: outcome, amounts, remedies, and reasons as codes. standard: their sentences, and every clause. full: every condition, and what would help.", DefaultValueFactory = _ => Names<ResultDetail>.Of(ResultDetail.Standard) };
    private readonly Option<string?> by = new("--by") { Description = "With --format summary: counts and money also by this member of the case, such as order.merchant.id.", HelpName = "PATH" };

    internal ReportOptions(Command command)
    {
        format.AcceptOnlyFromAmong(ReportForm.Names);
        detail.AcceptOnlyFromAmong(Names<ResultDetail>.All.Split(", "));
        by.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && CaseShape.Named(token.Value) is null)
            {
                result.AddError(CaseShape.Nearest(token.Value) is { } nearest ? $"--by: A case has no member '{token.Value}'; the nearest is '{nearest}'." : $"--by: A case has no member '{token.Value}'; 'guarantee schema --format csv' names all.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(by) is not null && result.GetValue(format) != ReportForm.Summary)
            {
                result.AddError("--by is for --format summary only.");
            }
        });
        command.Options.Add(format);
        command.Options.Add(detail);
        command.Options.Add(by);
    }

    internal ReportForm Of(ParseResult parsed) => new(
        parsed.GetValue(format),
        Names<ResultDetail>.TryParse(parsed.GetValue(detail)!, out var asked) ? asked : ResultDetail.Standard,
        parsed.GetValue(by) is { } path ? CaseShape.Named(path) : null);
}
