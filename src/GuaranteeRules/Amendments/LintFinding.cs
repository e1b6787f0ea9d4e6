using System.Diagnostics;

namespace GuaranteeRules.Amendments;

/// <summary>Something in a policy file that its author would want to know.</summary>
/// <param name="File">The file's name, as the caller gave it.</param>
/// <param name="Path">Where in the file, as <c>$.clauses[3].versions[0].terms.window.days</c>.</param>
/// <param name="Code">What it is, as <c>version.gap</c>; stable for ever. See <see cref="PolicyLint"/>.</param>
/// <param name="Message">A sentence that goes on from the path.</param>
[DebuggerDisplay("{Code,nq} at {Path,nq}")]
public sealed record LintFinding(string File, string Path, string Code, LocalText Message)
{
    /// <summary>Where in the text of the file.</summary>
    public TextPlace Place { get; init; }

    internal static LintFinding At(ClauseEntry entry, string path, string code, string chinese, string english) =>
        new(entry.File, $"{entry.Path}.{path}", code, new LocalText(chinese, english));
}
