using GuaranteeRules.Clauses;

namespace GuaranteeRules.Amendments;

/// <summary>Looks in policy files for what can be loaded but is hardly meant, and for what cannot be loaded.</summary>
/// <remarks>
/// The codes:
/// <list type="table">
/// <item><term><c>policy.not-json</c></term><description>the file is not JSON;</description></item>
/// <item><term><c>policy.invalid</c>, <c>member.missing</c>, <c>member.unknown</c></term><description>it cannot be loaded, as where a translation or a source is missing;</description></item>
/// <item><term><c>member.duplicate</c>, <c>item.duplicate</c></term><description>an object gives a member twice, or a list names something twice;</description></item>
/// <item><term><c>item.restated</c></term><description>a list of exclusions or deposits speaks of one twice;</description></item>
/// <item><term><c>clause.duplicate</c>, <c>clause.other-programme</c></term><description>another clause has the id, or it does not begin with the programme's;</description></item>
/// <item><term><c>reference.unknown</c></term><description>a clause is named that no loaded file has;</description></item>
/// <item><term><c>duty.not-part</c></term><description>the duty to answer belongs to another clause;</description></item>
/// <item><term><c>grounds.other-terms</c>, <c>steps.disorder</c></term><description>the terms are stated for other grounds than the clause names, or their steps do not follow one another;</description></item>
/// <item><term><c>instant.outside-calendar</c></term><description>its offset moves an instant out of the years 1 to 9999;</description></item>
/// <item><term><c>version.overlap</c></term><description>two versions of a clause are in force at once;</description></item>
/// <item><term><c>version.never-in-force</c></term><description>a version ends before it starts, or lies where no order can be placed: from the year 3000 on, or until 1900;</description></item>
/// <item><term><c>version.gap</c></term><description>orders placed between two versions fall under none;</description></item>
/// <item><term><c>version.same-terms</c></term><description>a version promises what the one before it does;</description></item>
/// <item><term><c>clause.unjudged</c></term><description>a clause says that others carry it out, but none of them is judged;</description></item>
/// <item><term><c>clause.never-grants</c></term><description>no claim can meet the terms, as where the list of categories is empty;</description></item>
/// <item><term><c>terms.floor-above-ceiling</c></term><description>a subsidy is held between two bounds of which the lower is the larger;</description></item>
/// <item><term><c>ground.unanswered</c></term><description>a side remedy follows a ground on which no clause grants anything;</description></item>
/// <item><term><c>version.unchecked</c></term><description>a breach of the promise is recorded only where a listing names it, and the clause comes with its programme;</description></item>
/// <item><term><c>window.shorter-than-platform</c></term><description>a right ends before the one that every order of the platform has anyway;</description></item>
/// <item><term><c>text.number</c></term><description>the terms in force last have a number that the text does not state;</description></item>
/// <item><term><c>text.untranslated</c></term><description>a text is blank, or not in the language it is given for;</description></item>
/// <item><term><c>source.blank</c></term><description>a source is blank.</description></item>
/// </list>
/// While a file cannot be loaded, only what keeps it from being loaded is reported.
/// </remarks>
public static class PolicyLint
{
    private static readonly Func<ClauseEntry, PolicyBook, IEnumerable<LintFinding>>[] Checks =
        [LintOfTexts.Check, LintOfVersions.Check, LintOfReach.Check, LintOfBounds.Check, LintOfWindows.Check];

    /// <summary>Looks at files as they would be loaded beside, or instead of, the programmes that come with the library.</summary>
    /// <param name="files">The files to look at; a later one replaces an earlier one of the same programme.</param>
    /// <param name="families">Clause families beside the library's; null: none.</param>
    /// <returns>What was found in these files: first of the programmes, then clause by clause. Empty: nothing.</returns>
    /// <exception cref="ArgumentException">Two families have the same name.</exception>
    public static ValueList<LintFinding> Check(IEnumerable<PolicyFile> files, IEnumerable<ClauseFamily>? families = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<PolicyFile> own = [.. files];
        try
        {
            return Check(PolicyBook.Load([.. PolicyFile.Embedded, .. own], [.. ClauseFamilies.All, .. families ?? []]), own);
        }
        catch (PolicyException problems)
        {
            return [.. problems.Problems.Select(problem => new LintFinding(problem.File, problem.Path, problem.Code, problem.Message) { Place = problem.Place })];
        }
    }

    private static ValueList<LintFinding> Check(PolicyBook book, List<PolicyFile> files)
    {
        // Only the author's files are looked at, and those of the library that one of them replaced.
        List<Programme> programmes = [.. book.Programmes.Where(programme => files.Exists(file => file.Name == programme.File.Name))];
        return
        [
            .. programmes.SelectMany(programme => Placed(LintOfTexts.Check(programme), programme)),
            .. programmes.SelectMany(programme => Placed(ClauseEntry.Of(programme).SelectMany(entry => Checks.SelectMany(check => check(entry, book))), programme)),
        ];
    }

    private static IEnumerable<LintFinding> Placed(IEnumerable<LintFinding> findings, Programme programme) =>
        findings.Select(finding => finding with { Place = PolicyText.PlaceOf(programme.File, finding.Path) });
}
