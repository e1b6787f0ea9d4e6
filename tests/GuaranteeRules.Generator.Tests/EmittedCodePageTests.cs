using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GuaranteeRules.Generator.Tests;

/// <summary>The page that shows what is generated for a clause shows just that. Run once with GUARANTEE_APPROVE=1 to write it anew.</summary>
public sealed partial class EmittedCodePageTests
{
    private static readonly string Page = Generating.PathOf("../../src/GuaranteeRules.Generator/docs/emitted-code.md");

    [Fact]
    public void Page_shows_what_is_generated_for_the_clause()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var shown = Shown();
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            page = CodeBlocks.Replace(page, _ => $"```csharp\n{shown}```");
            File.WriteAllText(Page, page);
        }

        Assert.Equal(shown, CodeBlocks.Match(page).Groups["code"].Value);
    }

    /// <summary>The generated files one after another, without what only debuggers read and what every file repeats.</summary>
    private static string Shown()
    {
        var library = Generating.PathOf("../../src/GuaranteeRules");
        (string Path, string Text)[] files = [.. new[] { "GlobalUsings.cs", "Clauses/CounterfeitCosts/CounterfeitCost.cs", "Clauses/Common/Follow.cs" }.Select(file => (file, File.ReadAllText(Path.Combine(library, file))))];

        // The clauses ask questions of the facts that the library answers only to its friends, of which these tests are one.
        var compilation = Generating.Compilation(files).WithAssemblyName(typeof(EmittedCodePageTests).Assembly.GetName().Name);
        var result = Generating.Driver().RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        var rules = result.Results.Single().GeneratedSources.Where(source => source.HintName != "RuleCatalog.g.cs").Select(source => source.SourceText.ToString());
        return string.Join('\n', rules.Select(text => LineDirectives.Replace(text[text.IndexOf("namespace ", StringComparison.Ordinal)..], "")));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlocks { get; }

    [GeneratedRegex("^#line .*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineDirectives { get; }
}
