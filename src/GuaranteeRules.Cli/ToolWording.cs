using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>The tool's words in one language, from the text resources; <c>{name}</c> stands for a value.</summary>
internal sealed class ToolWording
{
    private static readonly ToolWording Chinese = new("zh-CN", Language.Chinese);
    private static readonly ToolWording English = new("en", Language.English);

    private ToolWording(string tag, Language language)
    {
        Language = language;
        using var stream = typeof(ToolWording).Assembly.GetManifestResourceStream($"Texts/{tag}.json")!;
        using var document = JsonDocument.Parse(stream);
        All = document.RootElement.EnumerateObject().ToFrozenDictionary(text => text.Name, text => text.Value.GetString()!, StringComparer.Ordinal);
    }

    internal Language Language { get; }

    internal FrozenDictionary<string, string> All { get; }

    internal string this[string key] => All[key];

    internal static ToolWording In(Language language) => language == Language.English ? English : Chinese;

    /// <summary>The text of the first key, or where there is none, of the second.</summary>
    internal string Either(string key, string otherwise) => All.GetValueOrDefault(key) ?? All[otherwise];

    /// <summary>A ground in words: the library's, unless the tool has its own.</summary>
    internal string Of(Ground ground)
    {
        var name = Names<Ground>.Of(ground);
        return All.GetValueOrDefault("ground." + name) ?? Words.Of(name, Language) ?? name;
    }

    /// <summary>A text with its values in their places. Values are taken as they are: one that looks like a place is not filled again.</summary>
    internal string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var template = All[key].AsSpan();
        var text = new StringBuilder();
        while (template.IndexOf('{') is >= 0 and var open)
        {
            var close = open + template[open..].IndexOf('}');
            text.Append(template[..open]).Append(Value(template[(open + 1)..close], values));
            template = template[(close + 1)..];
        }

        return text.Append(template).ToString();
    }

    private static string Value(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (name.SequenceEqual(value.Name))
            {
                return value.Value;
            }
        }

        throw new ArgumentException($"The text has a place '{name}' and no value for it.", nameof(values));
    }
}
