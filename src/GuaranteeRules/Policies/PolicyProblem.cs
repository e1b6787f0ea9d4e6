using System.Diagnostics;

namespace GuaranteeRules.Policies;

/// <summary>Something wrong in a policy file.</summary>
/// <param name="File">The file's name, as the caller gave it.</param>
/// <param name="Path">Where in the file, as <c>$.clauses[3].versions[0].terms.window.days</c>.</param>
/// <param name="Message">What is wrong, with the value found: a sentence that goes on from the path.</param>
[DebuggerDisplay("{Code,nq} at {Path,nq}")]
public sealed record PolicyProblem(string File, string Path, LocalText Message)
{
    /// <summary>What is wrong, as <c>version.overlap</c>; stable for ever. <c>policy.invalid</c> where nothing closer is said; see <see cref="PolicyLint"/>.</summary>
    public string Code { get; init; } = "policy.invalid";

    /// <summary>Where in the text of the file.</summary>
    public TextPlace Place { get; init; }

    /// <summary>One line in a language: file, line and column, path, message.</summary>
    public string In(Language language) => $"{File}:{Place}: {Path}: {Message.In(language)}";

    /// <summary>The same in English.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>Policy files that cannot be used. Carries every problem found, not only the first.</summary>
public sealed class PolicyException : Exception
{
    internal PolicyException(IReadOnlyList<PolicyProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem, in the order of the files; at least one.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    /// <summary>All problems in a language, one a line. The exception's message has them in English.</summary>
    public string In(Language language)
    {
        var lines = new List<string>(Problems.Count);
        foreach (var problem in Problems)
        {
            lines.Add(problem.In(language));
        }

        return string.Join(Environment.NewLine, lines);
    }
}
