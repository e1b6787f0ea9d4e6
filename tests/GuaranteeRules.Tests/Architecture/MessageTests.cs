using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>What a reader sees exists in both languages, and says the same values.</summary>
public sealed partial class MessageTests
{
    [Fact]
    public void Every_reason_has_a_sentence_in_both_languages()
    {
        Assert.NotEmpty(ReasonCode.All);
        Expect.None(ReasonCode.All.Keys.Where(code => !Messages.In(Language.Chinese).Texts.ContainsKey(code) || !Messages.In(Language.English).Texts.ContainsKey(code)));
    }

    /// <summary>Messages name these; a word that is missing would stand there as the format writes it.</summary>
    [Fact]
    public void Every_ground_evidence_category_and_trait_has_a_word()
    {
        string[] names = [.. Names<Ground>.Values.Select(Names<Ground>.Of), .. Names<EvidenceKind>.Values.Select(Names<EvidenceKind>.Of), .. Names<Category>.Values.Select(Names<Category>.Of), .. Names<Trait>.Values.Select(Names<Trait>.Of)];
        Expect.None(names.Where(name => Words.Of(name, Language.English) is null));
    }

    [Fact]
    public void Both_languages_have_the_same_sentences() =>
        Assert.Equal(Messages.In(Language.Chinese).Texts.Keys.Order(StringComparer.Ordinal), Messages.In(Language.English).Texts.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_name_the_same_values()
    {
        var different = from key in Messages.In(Language.Chinese).Texts.Keys
                        let chinese = Placeholders(Messages.In(Language.Chinese).Texts[key])
                        let english = Placeholders(Messages.In(Language.English).Texts.GetValueOrDefault(key, string.Empty))
                        where chinese != english
                        select $"{key}: {chinese} / {english}";
        Expect.None(different);
    }

    [Fact]
    public void Sentences_are_in_their_language()
    {
        Expect.None(Messages.In(Language.English).Texts.Where(message => Chinese.IsMatch(message.Value)).Select(message => message.Key));
        // What joins the words of a list may be a sign without words.
        Expect.None(Messages.In(Language.Chinese).Texts.Where(message => !message.Key.StartsWith("list.", StringComparison.Ordinal) && !Chinese.IsMatch(message.Value)).Select(message => message.Key));
    }

    [Fact]
    public void Every_clause_is_worded_in_both_languages()
    {
        var clauses = GuaranteeBook.LoadPolicies(PolicyFile.Embedded).Clauses;
        var texts = clauses.SelectMany(clause => new[] { (clause.Id, clause.Text), (clause.Id, clause.NotJudged), (clause.Id, clause.Programme.Title), (clause.Id, clause.Programme.Source) });
        Expect.None(texts.Where(x => x.Item2 is { } text && (!Chinese.IsMatch(text.Chinese) || string.IsNullOrWhiteSpace(text.English) || Chinese.IsMatch(text.English))).Select(x => $"{x.Id}: {x.Item2}"));
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese { get; }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder { get; }

    private static string Placeholders(string message) => string.Join(' ', Placeholder.Matches(message).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
