using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>The arrows between the library's folders: what each may name, read from the compiled code.</summary>
public sealed partial class LayeringTests
{
    private const string Root = "(root)";

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Facts"] = [],
        ["Rules"] = [],
        ["Policies"] = ["Facts", "Rules"],
        ["Engine"] = ["Rules"],
        ["Decisions"] = ["Facts", "Rules", "Policies"],
        ["Clauses"] = ["Rules", "Facts", "Policies", "Decisions"],
        [Root] = ["Facts", "Rules", "Policies", "Engine", "Decisions", "Clauses", "Json"],
        ["Json"] = ["Facts", "Rules", "Policies", "Engine", "Decisions", "Clauses", Root],
    };

    private static readonly Type[] Types =
        [.. typeof(GuaranteeBook).Assembly.GetTypes().Where(type => LayerOf(type) is not null)];

    [Fact]
    public void Every_folder_names_only_what_lies_below_it()
    {
        var wrong = from type in Types
                    from used in TypeUses.Of(type)
                    let layer = LayerOf(type)
                    let other = LayerOf(used)
                    where other is not null && other != layer && !MayUse[layer].Contains(other)
                    select $"{layer}: {Outermost(type).Name} uses {other}: {Outermost(used).Name}";
        Expect.None(wrong);
    }

    [Fact]
    public void Every_layer_has_types_so_that_the_arrows_are_about_something() =>
        Assert.Equal(MayUse.Keys.Order(StringComparer.Ordinal), Types.Select(type => LayerOf(type)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Folders_are_namespaces()
    {
        var wrong = Sources.Of("src/GuaranteeRules")
            .Where(source => source.Text.Contains("namespace ", StringComparison.Ordinal))
            .Where(source => !source.Text.Contains($"namespace {Path.Combine("GuaranteeRules", source.Folder).Replace('/', '.').TrimEnd('.')};", StringComparison.Ordinal))
            .Select(source => source.Path);
        Expect.None(wrong);
    }

    [Theory]
    [InlineData("src/GuaranteeRules/Engine")]
    [InlineData("src/GuaranteeRules/Rules")]
    public void The_rule_language_and_its_engine_know_no_word_of_the_domain(string folder)
    {
        var found = Sources.Of(folder).SelectMany(source => DomainWord.Matches(source.Text).Select(word => $"{source.Path}: {word.Value}"));
        Expect.None(found);
    }

    // The library's own name is no domain word; an order of things and a line of a text are everybody's.
    [GeneratedRegex(@"\b(claim|buyer|merchant|clause|polic(y|ies)|programme|remed(y|ies)|ledger|refund|refusal|grant|money|fen|guarantee(?!Rules\b))(s|\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DomainWord { get; }

    /// <summary>The folder a type belongs to; null for types of others, and for those the compiler adds beside ours.</summary>
    private static string? LayerOf(Type type) => Outermost(type).Namespace switch
    {
        "GuaranteeRules" => Root,
        { } name when name.StartsWith("GuaranteeRules.", StringComparison.Ordinal) => name["GuaranteeRules.".Length..],
        _ => null,
    };

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
