using System.Collections.Concurrent;
using System.Text.Json;

namespace GuaranteeRules.Wording;

/// <summary>The message resources of one language. Thread-safe.</summary>
internal sealed class Sentences
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Sentence> sentences = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ReasonCode, OfCode> codes = new();
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Language language;

    internal Sentences(Language language, string resource)
    {
        this.language = language;
        using var stream = typeof(Sentences).Assembly.GetManifestResourceStream(resource)!;
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

    /// <summary>What is said of a code.</summary>
    internal OfCode Of(ReasonCode code) => codes.GetOrAdd(code, static (each, all) => all.Read(each), this);

    /// <summary>The sentence of a key; null where there is none.</summary>
    internal Sentence? Find(string key) => texts.TryGetValue(key, out var text) ? sentences.GetOrAdd(key, static (_, template) => new Sentence(template), text) : null;

    /// <summary>A word of the case format as people say it; an id stays as it is.</summary>
    internal string Word(string word) => words.Count < 1000 ? words.GetOrAdd(word, Translate) : Translate(word);

    private string Translate(string word) => texts.GetValueOrDefault("word." + word, word);

    private OfCode Read(ReasonCode code) => new(
        code.Words is { } own ? new Sentence(own.In(language)) : Find(code.Id)!,
        Find(code.Id + ".alone"),
        Find(code.Id + ".plain"),
        code.Met is { } met ? new Sentence(met.In(language)) : Find("met." + code.Id),
        Find("open." + code.Id) ?? Find("open")!);

    /// <summary>The sentences of a code.</summary>
    /// <param name="Said">Of an obstacle or a remark.</param>
    /// <param name="Alone">Where it is about no clause; null: the same.</param>
    /// <param name="Plain">Where a value does not exist; null: one that does not matter.</param>
    /// <param name="Met">Of a condition that is met, with the values that prove it; null: nothing does.</param>
    /// <param name="Open">Of a condition that is met where there is nothing to prove it by.</param>
    internal sealed record OfCode(Sentence Said, Sentence? Alone, Sentence? Plain, Sentence? Met, Sentence Open);
}
