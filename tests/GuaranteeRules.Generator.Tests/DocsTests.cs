using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GuaranteeRules.Generator.Tests;

/// <summary>Every diagnostic has a page, whose wrong code it refuses and whose right code it takes.</summary>
public sealed partial class DocsTests
{
    private static readonly string Folder = Generating.PathOf("../../src/GuaranteeRules.Generator/docs");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "GR*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_shows_what_is_wrong_and_what_is_right(string id)
    {
        var page = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        var descriptor = typeof(Problems).GetFields().Select(field => (DiagnosticDescriptor)field.GetValue(null)!).Single(each => each.Id == id);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);

        var code = CodeBlock.Matches(page).Select(block => Generating.ClassOf(block.Groups["code"].Value)).ToList();
        Assert.Equal(2, code.Count);
        Assert.All(Generating.Findings(code[0]), finding => Assert.Equal(id, finding.Id));
        Assert.NotEmpty(Generating.Findings(code[0]));
        Generating.Load(("Shop.cs", Generating.Shop), ("Rule.cs", code[1]));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock { get; }
}
