using System.Text;
using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>Clauses in five columns: id, kind, whether it is judged, text, source.</summary>
internal sealed class ClauseTable(ToolWording wording)
{
    private static readonly string[] Columns = ["id", "kind", "judged", "text", "source"];

    /// <summary>One clause a line, the columns separated by tabs, without a head.</summary>
    internal void WriteTo(ResultFile output, IEnumerable<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            using var line = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\t', Row(clause).Select(OneLine)) + "\n"));
            output.Write(line);
        }
    }

    /// <summary>A table for each programme.</summary>
    internal void WriteTo(IAnsiConsole terminal, IEnumerable<Clause> clauses)
    {
        foreach (var programme in clauses.GroupBy(clause => clause.Programme.Id))
        {
            var header = programme.First().Programme;
            var table = new Table { ShowRowSeparators = true, Title = new TableTitle(Markup.Escape(wording.Fill("clauses.title", ("programme", header.Title.In(wording.Language)), ("id", header.Id.Value)))) };
            foreach (var column in Columns)
            {
                table.AddColumn(new TableColumn(new Text(wording["clauses.column." + column])));
            }

            foreach (var clause in programme)
            {
                table.AddRow(Row(clause).Select(cell => new Text(OneLine(cell))));
            }

            terminal.Write(table);
        }
    }

    private string[] Row(Clause clause) =>
    [
        clause.Id.Value,
        wording["kind." + Names<ClauseKind>.Of(clause.Kind)],
        Judged(clause),
        clause.Text.In(wording.Language),
        clause.Source.In(wording.Language),
    ];

    private string Judged(Clause clause) => clause switch
    {
        { NotJudged: { } why } => wording.Fill("judged.not", ("why", why.In(wording.Language))),
        { PartOf.Count: > 0 } => wording.Fill("judged.part-of", ("clauses", string.Join(wording["list"], clause.PartOf))),
        _ => wording["judged"],
    };

    /// <summary>A policy's texts are the caller's: a tab or line break in them must not break the table.</summary>
    private static string OneLine(string cell) =>
        cell.Any(char.IsControl) ? string.Concat(cell.Select(letter => char.IsControl(letter) ? ' ' : letter)) : cell;
}
