namespace GuaranteeRules.Wording;

/// <summary>The sentences of one code of reasons, in one language.</summary>
/// <param name="messages">The resources of the language.</param>
/// <param name="said">Of an obstacle or a remark.</param>
/// <param name="alone">Where it is about no clause; null: the same.</param>
/// <param name="plain">Where a value does not exist; null: one that does not matter.</param>
/// <param name="met">Of a condition that is met, with the values that prove it; null: nothing does.</param>
/// <param name="open">Of a condition that is met where there is nothing to prove it by.</param>
internal sealed class CodeSentences(Messages messages, Sentence said, Sentence? alone, Sentence? plain, Sentence? met, Sentence open)
{
    /// <summary>The sentence with the values in it or, where one of them does not exist, the plain one.</summary>
    internal string Say(ValueList<Detail> details, bool isOfAClause) =>
        (isOfAClause ? null : alone)?.With(details, messages)
        ?? said.With(details, messages)
        ?? plain?.With(details, messages)
        ?? said.Template;

    /// <summary>The sentence of a condition that is met: with the values that prove it or, where they do not exist, without.</summary>
    internal string SayMet(ValueList<Detail> details) => met?.With(details, messages) ?? open.With([], messages)!;
}
