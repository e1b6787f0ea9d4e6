using System.Collections.Concurrent;
using System.Text.Json;

namespace GuaranteeRules.Wording;

/// <summary>The message resources of one language: sentences and words by their keys. Thread-safe.</summary>
internal sealed class Messages
{
    private const int MostWords = 1000;

    private static readonly Lazy<Messages> Chinese = new(() => new Messages(Language.Chinese, "Messages/zh-CN.json"));
    private static readonly Lazy<Messages> English = new(() => new Messages(Language.English, "Messages/en.json"));

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Sentence> sentences = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Language language;

    private Messages(Language language, string resource)
    {
        this.language = language;
        using var stream = typeof(Messages).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                texts.Add(name, reader.GetString()!);
            }
        }
    }

    /// <summary>The texts by their keys.</summary>
    internal IReadOnlyDictionary<string, string> Texts => texts;

    internal string this[string key] => texts[key];

    internal static Messages In(Language language) => (language == Language.English ? English : Chinese).Value;

    /// <summary>What is said of a code of reasons.</summary>
    /// <param name="code">The code.</param>
    /// <param name="own">The sentence that came with the code; null: it is among the resources.</param>
    /// <param name="met">The one of a condition that is met, likewise.</param>
    internal CodeSentences Of(string code, LocalText? own, LocalText? met) => new(
        this,
        own is not null ? new Sentence(own.In(language)) : Find(code)!,
        Find(code + ".alone"),
        Find(code + ".plain"),
        met is not null ? new Sentence(met.In(language)) : Find("met." + code),
        Find("open." + code) ?? Find("open")!);

    /// <summary>The sentence of a key; null where there is none.</summary>
    internal Sentence? Find(string key) => texts.TryGetValue(key, out var text) ? sentences.GetOrAdd(key, static (_, template) => new Sentence(template), text) : null;

    /// <summary>A value as people read it.</summary>
    internal string Shown(Detail detail) => detail.Kind switch
    {
        DetailKind.Instant => InstantText.Shown(detail.Instant),
        DetailKind.Text => Word(detail.ToString()),
        _ => detail.ToString(),
    };

    /// <summary>A word of the case format as people say it; an id stays as it is.</summary>
    internal string Word(string word) => words.Count < MostWords ? words.GetOrAdd(word, Translate) : Translate(word);

    private string Translate(string word) => texts.GetValueOrDefault("word." + word, word);
}
