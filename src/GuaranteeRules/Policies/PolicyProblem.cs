using System.Diagnostics;

namespace GuaranteeRules.Policies;

/// <summary>Something wrong in a policy file.</summary>
/// <param name="File">The file's name, as the caller gave it.</param>
/// <param name="Path">Where in the file, as <c>$.clauses[3].versions[0].terms.window.days</c>.</param>
/// <param name="Message">What is wrong, with the value found.</param>
[DebuggerDisplay("{Code,nq} at {Path,nq}")]
public sealed record PolicyProblem(string File, string Path, string Message)
{
    /// <summary>What is wrong, as <c>version.overlap</c>; stable for ever. <c>policy.invalid</c> where nothing closer is said; see <see cref="PolicyLint"/>.</summary>
    public string Code { get; init; } = "policy.invalid";

    /// <summary>One line: file, path, message.</summary>
    public override string ToString() => $"{File}: {Path}: {Message}";
}

/// <summary>Policy files that cannot be used. Carries every problem found, not only the first.</summary>
public sealed class PolicyException : Exception
{
    internal PolicyException(IReadOnlyList<PolicyProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem, in the order of the files; at least one.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }
}
