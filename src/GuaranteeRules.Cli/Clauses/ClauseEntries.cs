using System.Globalization;
using NodaTime;

namespace GuaranteeRules.Cli;

/// <summary>What the book states of one clause: where it comes from, what it covers, its terms, what it asks for and what it gives.</summary>
internal sealed class ClauseEntries(PolicyBook policies, ToolWording wording)
{
    private readonly TermEntries terms = new(policies, wording);
    private readonly RemedyText remedies = new(wording);

    internal IEnumerable<BookEntry> Of(ClauseOutline outline)
    {
        var clause = outline.Clause;
        BookEntry?[] entries =
        [
            new(wording["clauses.column.kind"], wording["kind." + Names<ClauseKind>.Of(clause.Kind)]),
            new(wording["clauses.column.source"], clause.Source.In(wording.Language)),
            clause.PartOf.Count == 0 ? null : new(wording["book.part-of"], string.Empty) { Links = [.. clause.PartOf] },
            clause.NotJudged is { } why ? new(wording["book.not-judged"], why.In(wording.Language)) : null,
            clause.Parts.Count == 0 ? null : new(wording["book.parts"], string.Empty) { Links = [.. clause.Parts.Select(part => part.Id.Value)] },
            clause.Family is null ? null : new(wording["book.offered"], wording["offered." + Names<Offering>.Of(clause.Offered)]),
            clause.Grounds.Count == 0 ? null : new(wording[clause.Role.HasFlag(ClauseRole.Follows) ? "book.follows" : "book.grounds"], List(clause.Grounds)),
            .. clause.Versions.Zip(policies.TermsOf(clause), (version, stated) => new BookEntry(wording["book.terms"], InForce(version)) { Entries = terms.Of(stated) }),
            Listed("book.conditions", outline.Obstacles.Select(Condition)),
            Listed("book.remedies", outline.Remedies.Select(remedy => Remedy(remedy, clause))),
            outline.HastensRefund ? new(wording["book.remedies"], wording["book.hastens"]) : null,
            Listed("book.remarks", outline.Remarks.Select(Said)),
            Listed("book.breaches", outline.Breaches.Select(Said)),
        ];
        return entries.OfType<BookEntry>();
    }

    private BookEntry? Listed(string label, IEnumerable<BookEntry> entries) =>
        entries.ToList() is { Count: > 0 } some ? new BookEntry(wording[label], string.Empty) { Entries = some } : null;

    private BookEntry Condition(ReasonCode code) =>
        Said(code) with { Text = wording.Fill("book.condition", ("message", Blanks.Of(code, wording)), ("verdict", wording["verdict." + Names<Outcome>.Of(code.Verdict)])) };

    private BookEntry Said(ReasonCode code) => new(code.Id, Blanks.Of(code, wording)) { IsCode = true };

    /// <summary>A remedy that is not for every ground of the clause names those that it is for.</summary>
    private BookEntry Remedy(OutlinedRemedy outlined, Clause clause)
    {
        var remedy = outlined.Remedy;
        var key = outlined.Grounds.Count < clause.Grounds.Count ? "book.remedy.for" : "book.remedy";
        return new(remedies.Name(remedy), wording.Fill(key, ("way", remedies.Way(remedy)), ("payer", remedies.WhoPays(remedy)), ("grounds", List(outlined.Grounds))));
    }

    private string InForce(ClauseVersion version) => (version.From, version.Until) switch
    {
        ({ } from, { } until) => wording.Fill("book.period.between", ("from", ClockText.Of(from)), ("until", ClockText.Of(until))),
        ({ } from, null) => wording.Fill("book.period.from", ("from", ClockText.Of(from))),
        (null, { } until) => wording.Fill("book.period.until", ("until", ClockText.Of(until))),
        _ => wording["book.period.always"],
    };

    private string List(ValueList<Ground> grounds) => string.Join(wording["list"], grounds.Select(ground => wording.Of(ground)));
}
