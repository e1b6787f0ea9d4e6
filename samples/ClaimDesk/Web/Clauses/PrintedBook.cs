using ClaimDesk.Web.Texts;
using GuaranteeRules.Cli;

namespace ClaimDesk.Web.Clauses;

/// <summary>The clause book as the rules judge it, printed once in each language. Thread-safe.</summary>
internal sealed class PrintedBook(GuaranteeBook book)
{
    private readonly Lazy<BookSection> chinese = new(() => new ClauseBook(book, DeskWording.In("zh-CN").Tool).Of(programme: null));
    private readonly Lazy<BookSection> english = new(() => new ClauseBook(book, DeskWording.In("en").Tool).Of(programme: null));

    /// <summary>The book, or what of it holds every word that is looked for.</summary>
    internal BookSection In(Language language, string? query)
    {
        var all = (language == Language.English ? english : chinese).Value;
        var words = (query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? all : all with { Sections = [.. all.Sections.Select(section => Found(section, words)).OfType<BookSection>()] };
    }

    private static BookSection? Found(BookSection programme, string[] words)
    {
        var sections = programme.Sections.Where(clause => Holds(clause, words)).ToList();
        return sections.Count > 0 ? programme with { Sections = sections }
            : Holds(programme with { Sections = [] }, words) ? programme with { Sections = [] }
            : null;
    }

    private static bool Holds(BookSection section, string[] words)
    {
        var text = string.Join('\n', [section.Title, section.Lead, .. section.Entries.SelectMany(Texts)]);
        return Array.TrueForAll(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Texts(BookEntry entry) => [entry.Label, entry.Text, .. entry.Links, .. entry.Entries.SelectMany(Texts)];
}
