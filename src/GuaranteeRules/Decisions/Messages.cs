namespace GuaranteeRules.Decisions;

/// <summary>The sentences of all reasons, conditions and steps, from the message resources.</summary>
internal static class Messages
{
    private static readonly Lazy<Sentences> Chinese = new(() => new Sentences(Language.Chinese, "Messages/zh-CN.json"));
    private static readonly Lazy<Sentences> English = new(() => new Sentences(Language.English, "Messages/en.json"));

    internal static IReadOnlyDictionary<string, string> In(Language language) => SentencesIn(language).Texts;

    /// <summary>The sentence of a reason: that of a claim that no clause answers, or the one with the values in it or, where one does not exist, the plain one.</summary>
    internal static string Of(Reason reason, Language language)
    {
        var said = SentencesIn(language).Of(reason.Code);
        return (reason.Clause is null ? said.Alone : null)?.With(reason.Details, language)
            ?? said.Said.With(reason.Details, language)
            ?? said.Plain?.With(reason.Details, language)
            ?? said.Said.Template;
    }

    /// <summary>The sentence of a condition: of one that is met the one with the values that prove it, or, where there is nothing to prove it by, the one that says so.</summary>
    internal static string Of(Condition condition, Language language)
    {
        if (!condition.IsMet)
        {
            return Of(condition.Reason, language);
        }

        var said = SentencesIn(language).Of(condition.Code);
        return said.Met?.With(condition.Reason.Details, language) ?? said.Open.With([], language)!;
    }

    internal static string Of(NextStep step, Language language) => SentenceOf(step, SentencesIn(language)).With(DetailsOf(step, language), language)!;

    /// <summary>A value as people read it.</summary>
    internal static string Shown(Detail detail, Language language) => detail.Kind switch
    {
        DetailKind.Instant => InstantText.Shown(detail.Instant),
        DetailKind.Text => SentencesIn(language).Word(detail.ToString()),
        _ => detail.ToString(),
    };

    private static Sentences SentencesIn(Language language) => (language == Language.English ? English : Chinese).Value;

    /// <summary>The wording of a step, the one with its instants in it where it has them and there is one.</summary>
    private static Sentence SentenceOf(NextStep step, Sentences sentences)
    {
        var key = "next." + Names<NextAction>.Of(step.Action) + (step is { Action: NextAction.BringEvidence, Evidence.Count: 0 } ? ".quote" : "");
        return (step.Until is null ? null : sentences.Find(key + ".until")) ?? (step.From is null ? null : sentences.Find(key + ".from")) ?? sentences.Find(key)!;
    }

    private static ValueList<Detail> DetailsOf(NextStep step, Language language) =>
    [
        Detail.Of("clause", step.Clause is { } clause ? clause.Text.In(language) : string.Empty),
        Detail.Of("ground", step.Ground is { } ground ? Names<Ground>.Of(ground) : string.Empty),
        Detail.Of("evidence", EvidenceIn(step, SentencesIn(language))),
        Detail.Of("from", step.From is { } from ? InstantText.Shown(from) : string.Empty),
        Detail.Of("until", step.Until is { } until ? InstantText.Shown(until) : string.Empty),
    ];

    private static string EvidenceIn(NextStep step, Sentences sentences)
    {
        var words = new string[step.Evidence.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = sentences.Word(Names<EvidenceKind>.Of(step.Evidence[i]));
        }

        return string.Join(sentences["list.or"], words);
    }
}
