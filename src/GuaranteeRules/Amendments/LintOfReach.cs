namespace GuaranteeRules.Amendments;

/// <summary>Looks for clauses that no claim can reach, or that can give nothing.</summary>
internal static class LintOfReach
{
    internal static IEnumerable<LintFinding> Check(ClauseEntry entry, PolicyBook book) =>
        [.. OfParts(entry, book), .. OfTerms(entry), .. OfGrounds(entry, book), .. OfOffer(entry)];

    private static IEnumerable<LintFinding> OfParts(ClauseEntry entry, PolicyBook book)
    {
        if (entry.Clause.PartOf.Count > 0 && !IsCarriedOut(entry.Clause, book, []))
        {
            yield return LintFinding.At(
                entry,
                "partOf",
                "clause.unjudged",
                "所指的条款都不判定，因此本条无人体现。",
                "names only clauses that are not judged, so nobody carries this one out.");
        }
    }

    /// <summary>Whether a rule judges the clause, or one that carries it out. Clauses that name each other in a circle carry nothing out.</summary>
    private static bool IsCarriedOut(Clause clause, PolicyBook book, HashSet<string> seen) =>
        clause.Family is not null
        || clause.PartOf.Any(name => seen.Add(name) && (
            book.HasProgramme(new ProgrammeId(name))
                ? book.Clauses.Any(other => other.Programme.Id.Value == name && other.Family is not null)
                : book.Find(new ClauseId(name)) is { } other && IsCarriedOut(other, book, seen)));

    private static IEnumerable<LintFinding> OfTerms(ClauseEntry entry)
    {
        for (var i = 0; i < entry.Clause.Versions.Count; i++)
        {
            if (entry.Clause.Versions[i].AnyTerms.NeverMet is { } member)
            {
                yield return LintFinding.At(
                    entry,
                    member.Length == 0 ? $"versions[{i}].terms" : $"versions[{i}].terms.{member}",
                    "clause.never-grants",
                    "使任何申请都无法满足本条，本条什么也不会给予。",
                    "let no claim through: the clause can never give anything.");
            }
        }
    }

    private static IEnumerable<LintFinding> OfGrounds(ClauseEntry entry, PolicyBook book)
    {
        if (entry.Clause.Role != ClauseRole.Follows)
        {
            yield break;
        }

        for (var i = 0; i < entry.Clause.Grounds.Count; i++)
        {
            var ground = entry.Clause.Grounds[i];
            if (!book.Clauses.Any(clause => (clause.Role & ClauseRole.Answers) != ClauseRole.None && clause.Grounds.Contains(ground) && CanMeet(clause, entry.Clause)))
            {
                yield return LintFinding.At(
                    entry,
                    $"grounds[{i}]",
                    "ground.unanswered",
                    $"为“{Names<Ground>.Of(ground)}”，但没有条款受理这一事由，附随的给付无从产生。",
                    $"is '{Names<Ground>.Of(ground)}', on which no clause grants anything that this one could follow.");
            }
        }
    }

    /// <summary>Whether both can cover one line: a label counts whatever the platform.</summary>
    private static bool CanMeet(Clause a, Clause b) => a.Programme.Platform == b.Programme.Platform || a.Programme.Label || b.Programme.Label;

    private static IEnumerable<LintFinding> OfOffer(ClauseEntry entry)
    {
        if (entry.Clause is { Offered: Offering.WithProgramme, Role: ClauseRole.Answers | ClauseRole.Binds })
        {
            yield return LintFinding.At(
                entry,
                "offered",
                "version.unchecked",
                "为 with-programme，但商家违反本条只在商品页列明本条（when-listed）时才会记录。",
                "is 'with-programme', but a merchant's breach of it is recorded only where the listing names it (when-listed).");
        }
    }
}
