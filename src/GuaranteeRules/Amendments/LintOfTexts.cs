using System.Text.Json;

namespace GuaranteeRules.Amendments;

/// <summary>Holds what a clause says against what its terms state: a text that names other numbers is a promise that is not kept.</summary>
internal static class LintOfTexts
{
    internal static IEnumerable<LintFinding> Check(Programme programme)
    {
        var header = programme.Clauses[0].Programme;
        return Untranslated(header.Title, programme.File.Name, "$.title").Concat(Untranslated(header.Source, programme.File.Name, "$.source"));
    }

    internal static IEnumerable<LintFinding> Check(ClauseEntry entry, PolicyBook book)
    {
        var clause = entry.Clause;
        IEnumerable<LintFinding> source = string.IsNullOrWhiteSpace(clause.Source.Chinese) || string.IsNullOrWhiteSpace(clause.Source.English)
            ? [LintFinding.At(entry, "source", "source.blank", "为空白：没有写明出处。", "is blank: nobody can look the clause up.")]
            : [];
        return
        [
            .. Untranslated(clause.Text, entry.File, entry.Path + ".text"),
            .. clause.NotJudged is { } why ? Untranslated(why, entry.File, entry.Path + ".notJudged") : [],
            .. source,
            .. Numbers(entry),
        ];
    }

    private static IEnumerable<LintFinding> Untranslated(LocalText text, string file, string path)
    {
        if (!text.Chinese.Any(IsChinese))
        {
            yield return new LintFinding(file, path + ".zh-CN", "text.untranslated", new LocalText("不是中文。", "is not in Chinese."));
        }

        if (string.IsNullOrWhiteSpace(text.English) || text.English.Any(IsChinese))
        {
            yield return new LintFinding(file, path + ".en", "text.untranslated", new LocalText("不是英文。", "is not in English."));
        }
    }

    /// <summary>Whether a letter is one of the unified ideographs of the basic plane.</summary>
    private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    /// <summary>A clause has one text for all its versions: the text is that of the last version.</summary>
    private static IEnumerable<LintFinding> Numbers(ClauseEntry entry)
    {
        if (entry.Clause.Versions.Count == 0)
        {
            yield break;
        }

        var last = entry.Clause.Versions.Count - 1;
        var stated = (Chinese: TextNumbers.In(entry.Clause.Text.Chinese), English: TextNumbers.In(entry.Clause.Text.English));
        foreach (var (path, number) in TermNumbers.In($"versions[{last}].terms", entry.Terms(last)))
        {
            foreach (var (tag, numbers) in new[] { ("zh-CN", stated.Chinese), ("en", stated.English) })
            {
                if (!numbers.Contains(number))
                {
                    yield return LintFinding.At(
                        entry,
                        path,
                        "text.number",
                        $"为 {TextNumbers.Shown(number)}，但 text.{tag} 没有写到它；其中的数字有：{TextNumbers.Shown(numbers)}。",
                        $"is {TextNumbers.Shown(number)}, which text.{tag} does not state; its numbers are: {TextNumbers.Shown(numbers)}.");
                }
            }
        }
    }
}
