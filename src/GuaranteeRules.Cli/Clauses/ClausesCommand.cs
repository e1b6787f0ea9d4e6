using System.Text;

namespace GuaranteeRules.Cli;

/// <summary>Prints the clause book: every clause, also those that no rule judges; as a table, or as the whole contract.</summary>
internal static class ClausesCommand
{
    internal static int Run(string[] policies, string? programme, string format, Language language, Surroundings surroundings)
    {
        var wording = ToolWording.In(language);
        var book = Books.Load(policies);
        if (programme is not null && !book.HasProgramme(new ProgrammeId(programme)))
        {
            var known = book.Clauses.Select(clause => clause.Programme.Id.Value).Distinct(StringComparer.Ordinal);
            throw new ToolFailure("failure.programme", ("programme", programme), ("known", string.Join(", ", known)));
        }

        if (format == "table")
        {
            PrintTable(book, programme, wording, surroundings);
        }
        else
        {
            var printed = new ClauseBook(Books.Judging(book, policies), wording).Of(programme);
            Print(format == "md" ? new MarkdownBook(wording).Of(printed) : new HtmlBook(wording).Of(printed), surroundings);
        }

        return ExitStatus.Done;
    }

    private static void PrintTable(PolicyBook book, string? programme, ToolWording wording, Surroundings surroundings)
    {
        var clauses = book.Clauses.Where(clause => programme is null || clause.Programme.Id.Value == programme);
        var table = new ClauseTable(wording);
        if (surroundings.OutputTerminal is { } terminal)
        {
            table.WriteTo(terminal, clauses);
        }
        else
        {
            using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
            table.WriteTo(output, clauses);
            output.Flush();
        }
    }

    private static void Print(string text, Surroundings surroundings)
    {
        using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        output.Write(bytes);
        output.Flush();
    }
}
