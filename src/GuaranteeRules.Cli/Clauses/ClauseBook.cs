using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>The whole contract in one language: every programme with its clauses, as the policies state and the rules judge them.</summary>
internal sealed class ClauseBook(GuaranteeBook book, ToolWording wording)
{
    private readonly ClauseEntries clauses = new(book.Policies, wording);

    /// <summary>The book.</summary>
    /// <param name="programme">The only programme to print; null: all.</param>
    internal BookSection Of(string? programme)
    {
        // A programme keeps its number where it is printed alone.
        var programmes = book.Outlines().GroupBy(outline => outline.Clause.Programme).ToList();
        var printed = programmes.Index().Where(each => programme is null || each.Item.Key.Id.Value == programme).Select(each => Programme(each.Item.Key, each.Index + 1, programmes.Count, [.. each.Item]));
        return new BookSection("book", wording["book.title"], wording["book.lead"], [new(wording["book.edition"], book.Policies.Version)], [General(), .. printed]);
    }

    private BookSection General()
    {
        var ofClaims = ReasonCode.All.Values.Where(code => code.Verdict == Outcome.Invalid || code == ReasonCode.ClaimWithdrawn).OrderBy(code => code.Id, StringComparer.Ordinal);
        return new BookSection("general", wording["book.general"], wording["book.general.lead"], [.. ofClaims.Select(code => new BookEntry(code.Id, Blanks.Of(code, wording)) { IsCode = true })], []);
    }

    private BookSection Programme(ProgrammeHeader header, int number, int count, List<ClauseOutline> outlines) => new(
        header.Id.Value,
        wording.Fill("book.programme", ("number", Text(number)), ("title", header.Title.In(wording.Language)), ("id", header.Id.Value)),
        header.Source.In(wording.Language),
        [
            new(wording["book.platform"], wording.All.GetValueOrDefault("platform." + header.Platform.Value, header.Platform.Value)),
            new(wording["book.covers"], wording[header.Label ? "book.covers.label" : "book.covers.platform"]),
            new(wording["book.preference"], wording.Fill("book.preference.place", ("place", Text(number)), ("count", Text(count)))),
            new(wording["book.in-kind"], wording["party." + Names<Party>.Of(header.InKindPaidBy)]),
        ],
        [.. outlines.Select((outline, place) => Clause(outline, number, place + 1))]);

    private BookSection Clause(ClauseOutline outline, int programme, int place) => new(
        outline.Clause.Id.Value,
        wording.Fill("book.clause", ("programme", Text(programme)), ("number", Text(place)), ("id", outline.Clause.Id.Value)),
        outline.Clause.Text.In(wording.Language),
        [.. clauses.Of(outline)],
        []);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
