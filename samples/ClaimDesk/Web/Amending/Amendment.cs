using ClaimDesk.Storage;
using ClaimDesk.Web.Trying;

namespace ClaimDesk.Web.Amending;

/// <summary>A policy that somebody proposes, beside those in force. Nothing of it is kept.</summary>
/// <param name="Text">The policy as it stands in the box; empty: none was proposed yet.</param>
/// <param name="Trial">The case at hand, under the policies in force.</param>
public sealed record Amendment(string Text, Trial Trial)
{
    private const string Name = "amendment.json";

    /// <summary>What its author would want to know, each at its line.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>What changes; null: it cannot be loaded.</summary>
    public PolicyDiff? Diff { get; private init; }

    /// <summary>The case at hand under the amended policies; null: it cannot be loaded.</summary>
    public Trial? Amended { get; private init; }

    /// <summary>The book of the amended policies; null: it cannot be loaded.</summary>
    internal GuaranteeBook? Book { get; private init; }

    /// <param name="text">The policy.</param>
    /// <param name="json">The case at hand.</param>
    /// <param name="edition">The policies in force.</param>
    /// <param name="book">Their book.</param>
    internal static Amendment Of(string text, string json, PolicyEdition edition, GuaranteeBook book)
    {
        var amendment = new Amendment(text, Trial.Of(json, book));
        if (string.IsNullOrWhiteSpace(text))
        {
            return amendment;
        }

        var file = PolicyFile.FromText(Name, text);
        var lines = text.Split('\n');
        amendment = amendment with { Findings = [.. PolicyLint.Check([file]).Select(finding => Finding.At(finding, lines))] };
        try
        {
            var amended = new GuaranteeBook(GuaranteeBook.LoadPolicies([.. edition.Files.Select(each => PolicyFile.FromText(each.Name, each.Text)), file]));
            return amendment with { Book = amended, Diff = PolicyDiff.Between(book.Policies, amended.Policies), Amended = Trial.Of(json, amended) };
        }
        catch (PolicyException problems)
        {
            return amendment with { Findings = [.. problems.Problems.Select(problem => Finding.At(new LintFinding(problem.File, problem.Path, problem.Code, problem.Message) { Place = problem.Place }, lines))] };
        }
    }
}

/// <summary>Something in a policy that its author would want to know.</summary>
/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Excerpt">What stands there.</param>
/// <param name="Lint">What was found.</param>
public sealed record Finding(int Line, string Excerpt, LintFinding Lint)
{
    internal static Finding At(LintFinding lint, string[] lines) => new(lint.Place.Line, lines.ElementAtOrDefault(lint.Place.Line - 1)?.Trim() ?? "", lint);
}
