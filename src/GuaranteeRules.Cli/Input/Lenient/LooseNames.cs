namespace GuaranteeRules.Cli;

/// <summary>Names of the case format by what people write for them: in other letters, without hyphens, or in words of either language.</summary>
internal sealed class LooseNames
{
    private readonly Dictionary<string, string?> byWriting = new(StringComparer.Ordinal);

    private LooseNames(IEnumerable<(string Name, string? Writing)> writings)
    {
        foreach (var (name, writing) in writings)
        {
            if (writing is not null && !byWriting.TryAdd(Plain(writing), name) && byWriting[Plain(writing)] != name)
            {
                // What stands for two names stands for neither.
                byWriting[Plain(writing)] = null;
            }
        }
    }

    /// <summary>The platforms that the tool has words for.</summary>
    internal static LooseNames Platforms { get; } = new(new[] { ToolWording.In(Language.Chinese), ToolWording.In(Language.English) }
        .SelectMany(wording => wording.All.Where(text => text.Key.StartsWith("platform.", StringComparison.Ordinal)))
        .SelectMany(text => new (string, string?)[] { (text.Key["platform.".Length..], text.Key["platform.".Length..]), (text.Key["platform.".Length..], text.Value) }));

    /// <summary>True and false.</summary>
    internal static LooseNames Flags { get; } = new([("true", "true"), ("true", "yes"), ("true", "y"), ("true", "是"), ("false", "false"), ("false", "no"), ("false", "n"), ("false", "否")]);

    /// <summary>Names that have words in messages.</summary>
    internal static LooseNames Of(IEnumerable<string> names) => new(names.SelectMany(name => new (string, string?)[]
    {
        (name, name), (name, Words.Of(name, Language.Chinese)), (name, Words.Of(name, Language.English)),
        (name, HeadIn(name, Language.Chinese)), (name, HeadIn(name, Language.English)),
    }));

    /// <summary>The programmes of policies, by their ids and titles.</summary>
    internal static LooseNames Programmes(PolicyBook policies) => new(policies.Clauses.Select(clause => clause.Programme).Distinct().SelectMany(programme =>
        Titles(programme.Title).Prepend(programme.Id.Value).Select(title => (programme.Id.Value, (string?)title))));

    /// <summary>The name that is meant; null: none, or one of several.</summary>
    internal string? Find(string written) => byWriting.GetValueOrDefault(Plain(written));

    /// <summary>What a programme is called: its titles, what stands before their brackets and in them, and either without the word for a service.</summary>
    private static IEnumerable<string> Titles(LocalText title) => new[] { title.In(Language.Chinese), title.In(Language.English) }
        .SelectMany(name => name.Split('（', '）').Append(name))
        .SelectMany(name => name.EndsWith("服务", StringComparison.Ordinal) ? new[] { name, name[..^2] } : [name])
        .Where(name => name.Length > 0);

    private static string? HeadIn(string name, Language language) => ToolWording.In(language).All.GetValueOrDefault("head." + name);

    private static string Plain(string text) => string.Concat(text.Where(letter => letter is not ('-' or '_') && !char.IsWhiteSpace(letter))).ToUpperInvariant();
}
