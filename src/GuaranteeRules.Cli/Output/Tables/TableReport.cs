using System.Text;
using nietras.SeparatedValues;

namespace GuaranteeRules.Cli;

/// <summary>A table (CSV) with a row for each claim, for a spreadsheet.</summary>
/// <remarks>It begins with the mark by which spreadsheets know UTF-8.</remarks>
internal sealed class TableReport : IReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly string[] Columns = ["case", "order.id", "claim.id", "line.id", "line.sku", "claim.ground", "outcome", "outcome.text", "refund", "compensation", "remedies", "clauses", "reasons", "reasons.text", "breaches", "error"];

    private readonly ResultFile output;
    private readonly ToolWording wording;
    private readonly MemoryStream pending = new();
    private readonly SepWriter table;

    internal TableReport(ResultFile output, ToolWording wording)
    {
        (this.output, this.wording) = (output, wording);
        table = Sep.New(',').Writer(options => options with { Escape = true }).To(new StreamWriter(pending, Utf8, leaveOpen: true));
        table.Header.Add(Columns);
    }

    public Action Result(Case @case, CaseResult result) => () => Add(@case, result);

    public void Error(InputError error)
    {
        Add(("case", error.Case?.Value ?? string.Empty), ("error", ErrorPage.Line(error, wording)));
        Pass();
    }

    public void Finish()
    {
        table.Dispose();
        output.Write(pending);
    }

    private void Add(Case @case, CaseResult result)
    {
        var breaches = Joined(result.Breaches.Select(breach => breach.Reason.Code.Id));
        if (result.Decisions.Count == 0)
        {
            Add(("case", @case.Id.Value), ("order.id", @case.Order.Id.Value), ("breaches", breaches));
        }

        foreach (var decision in result.Decisions)
        {
            Add(@case, decision, breaches);
            breaches = string.Empty;
        }

        Pass();
    }

    private void Add(Case @case, Decision decision, string breaches)
    {
        var claim = @case.Claims.First(claim => claim.Id == decision.Claim);
        var line = @case.Lines.First(line => line.Id == claim.Line);
        var outcome = Names<Outcome>.Of(decision.Outcome);
        Add(
            ("case", @case.Id.Value),
            ("order.id", @case.Order.Id.Value),
            ("claim.id", claim.Id.Value),
            ("line.id", line.Id.Value),
            ("line.sku", line.Sku?.Value ?? string.Empty),
            ("claim.ground", Names<Ground>.Of(claim.Ground)),
            ("outcome", outcome),
            ("outcome.text", wording["outcome." + outcome]),
            ("refund", decision.Refund.ToString()),
            ("compensation", decision.Compensation.ToString()),
            ("remedies", Joined(decision.Remedies.Select(remedy => Names<Head>.Of(remedy.Head)))),
            ("clauses", Joined(decision.Remedies.Select(remedy => remedy.Clause.Id.Value))),
            ("reasons", Joined(decision.Reasons.Select(reason => reason.Code.Id))),
            ("reasons.text", string.Join(' ', decision.Reasons.Select(reason => reason.Message(wording.Language)).Distinct(StringComparer.Ordinal))),
            ("breaches", breaches));
    }

    private void Add(params ReadOnlySpan<(string Column, string Cell)> cells)
    {
        using var row = table.NewRow();
        foreach (var column in Columns)
        {
            row[column].Set(string.Empty);
        }

        foreach (var (column, cell) in cells)
        {
            row[column].Set(SafeCell.Of(cell));
        }
    }

    /// <summary>Passes on whole rows.</summary>
    private void Pass()
    {
        table.Flush();
        output.Write(pending);
        pending.SetLength(0);
    }

    private static string Joined(IEnumerable<string> values) => string.Join(TableColumns.Several, values.Distinct(StringComparer.Ordinal));
}
