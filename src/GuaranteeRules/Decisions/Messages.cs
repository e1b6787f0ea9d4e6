using System.Text;
using System.Text.Json;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>The sentences of all reasons, from the message resources; <c>{name}</c> stands for a detail.</summary>
internal static class Messages
{
    private static readonly Lazy<Dictionary<string, string>> Chinese = new(() => Load("Messages/zh-CN.json"));
    private static readonly Lazy<Dictionary<string, string>> English = new(() => Load("Messages/en.json"));

    internal static IReadOnlyDictionary<string, string> In(Language language) => (language == Language.English ? English : Chinese).Value;

    internal static string Of(Reason reason, Language language) => Fill(reason.Code.Sentence(language), reason.Details, language);

    /// <summary>The sentence of a condition: of one that is met the one with the values that prove it, or, where there is nothing to prove it by, the one that says so.</summary>
    internal static string Of(Condition condition, Language language)
    {
        if (!condition.IsMet)
        {
            return Of(condition.Reason, language);
        }

        var (code, messages) = (condition.Code, In(language));
        var proven = code.Met?.In(language) ?? messages.GetValueOrDefault("met." + code.Id, "{");
        var text = Fill(proven, condition.Reason.Details, language);
        return text.Contains('{', StringComparison.Ordinal) ? messages.GetValueOrDefault("open." + code.Id, messages["open"]) : text;
    }

    internal static string Of(NextStep step, Language language) => Fill(TemplateOf(step, In(language)), DetailsOf(step, language), language);

    /// <summary>The sentence of a key, with its placeholders filled in.</summary>
    internal static string Fill(string template, ValueList<Detail> details, Language language)
    {
        var text = new StringBuilder(template);
        foreach (var detail in details)
        {
            text.Replace("{" + detail.Name + "}", Shown(detail, language));
        }

        return text.ToString();
    }

    /// <summary>The wording of a step, the one with its instants in it where it has them and there is one.</summary>
    private static string TemplateOf(NextStep step, IReadOnlyDictionary<string, string> messages)
    {
        var key = "next." + Names<NextAction>.Of(step.Action) + (step is { Action: NextAction.BringEvidence, Evidence.Count: 0 } ? ".quote" : "");
        return (step.Until is not null && messages.TryGetValue(key + ".until", out var dated))
            || (step.From is not null && messages.TryGetValue(key + ".from", out dated)) ? dated : messages[key];
    }

    private static ValueList<Detail> DetailsOf(NextStep step, Language language) =>
    [
        Detail.Of("clause", step.Clause is { } clause ? clause.Text.In(language) : string.Empty),
        Detail.Of("ground", step.Ground is { } ground ? Names<Ground>.Of(ground) : string.Empty),
        Detail.Of("evidence", string.Join(In(language)["list.or"], step.Evidence.Select(kind => In(language)["word." + Names<EvidenceKind>.Of(kind)]))),
        Detail.Of("from", step.From is { } from ? Shown(Detail.Of("from", from), language) : string.Empty),
        Detail.Of("until", step.Until is { } until ? Shown(Detail.Of("until", until), language) : string.Empty),
    ];

    private static string Shown(Detail detail, Language language) => detail.Kind switch
    {
        DetailKind.Instant => InstantText.Shown(detail.Instant),
        DetailKind.Text => Words.Of(detail.ToString(), language) ?? detail.ToString(),
        _ => detail.ToString(),
    };

    private static Dictionary<string, string> Load(string resource)
    {
        using var stream = typeof(Messages).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var messages = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                messages.Add(name, reader.GetString()!);
            }
        }

        return messages;
    }
}
