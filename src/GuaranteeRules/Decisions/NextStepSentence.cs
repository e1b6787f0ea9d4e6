namespace GuaranteeRules.Decisions;

/// <summary>Puts a next step into words.</summary>
internal static class NextStepSentence
{
    internal static string Of(NextStep step, Language language)
    {
        var messages = Messages.In(language);
        return SentenceFor(step, messages).With(DetailsOf(step, messages, language), messages)!;
    }

    /// <summary>The sentence that names the instants the step has, where there is one.</summary>
    private static Sentence SentenceFor(NextStep step, Messages messages)
    {
        var key = "next." + Names<NextAction>.Of(step.Action) + (step is { Action: NextAction.BringEvidence, Evidence.Count: 0 } ? ".quote" : step.Evidence.Count == 1 ? ".one" : "");
        key = messages.Find(key) is null ? "next." + Names<NextAction>.Of(step.Action) : key;
        return (step.Until is null ? null : messages.Find(key + ".until")) ?? (step.From is null ? null : messages.Find(key + ".from")) ?? messages.Find(key)!;
    }

    private static ValueList<Detail> DetailsOf(NextStep step, Messages messages, Language language) =>
    [
        Detail.Of("clause", step.Clause is { } clause ? clause.Text.In(language) : string.Empty),
        Detail.Of("ground", step.Ground is { } ground ? Names<Ground>.Of(ground) : string.Empty),
        Detail.Of("evidence", EvidenceIn(step, messages)),
        Detail.Of("from", step.From is { } from ? InstantText.Shown(from) : string.Empty),
        Detail.Of("until", step.Until is { } until ? InstantText.Shown(until) : string.Empty),
    ];

    private static string EvidenceIn(NextStep step, Messages messages)
    {
        var words = new string[step.Evidence.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = messages.Word(Names<EvidenceKind>.Of(step.Evidence[i]));
        }

        return string.Join(messages["list.or"], words);
    }
}
