using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Cli;

/// <summary>Prints the clause book: every clause, also those that no rule judges.</summary>
internal static class ClausesCommand
{
    internal static int Run(string[] policies, string? programme, Language language, Surroundings surroundings)
    {
        var wording = Wording.In(language);
        var book = Books.Load(policies);
        if (programme is not null && !book.HasProgramme(new ProgrammeId(programme)))
        {
            var known = book.Clauses.Select(clause => clause.Programme.Id.Value).Distinct(StringComparer.Ordinal);
            throw new ToolFailure("failure.programme", ("programme", programme), ("known", string.Join(", ", known)));
        }

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

        return 0;
    }
}
