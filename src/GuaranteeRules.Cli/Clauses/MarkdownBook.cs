using System.Text;

namespace GuaranteeRules.Cli;

/// <summary>The clause book in GitHub's Markdown.</summary>
internal sealed class MarkdownBook(ToolWording wording)
{
    /// <summary>What means something in the middle of a line.</summary>
    private const string Signs = "\\`*_[]<>~&|$";

    /// <summary>What means something where a line begins.</summary>
    private const string FirstSigns = "#+-=";

    private readonly StringBuilder text = new();

    internal string Of(BookSection book)
    {
        Begin(book, level: 1);
        Heading(level: 2, wording["book.contents"]);
        Contents(book.Sections, indent: 0);
        text.Append('\n');
        foreach (var section in book.Sections)
        {
            Add(section, level: 2);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private void Contents(IReadOnlyList<BookSection> sections, int indent)
    {
        foreach (var section in sections)
        {
            text.Append(' ', indent).Append("- ").Append(Link(section.Title, section.Anchor)).Append('\n');
            Contents(section.Sections, indent + 2);
        }
    }

    private void Add(BookSection section, int level)
    {
        text.Append("<a id=\"").Append(BookText.Anchor(section.Anchor)).Append("\"></a>\n\n");
        Begin(section, level);
        foreach (var inner in section.Sections)
        {
            Add(inner, level + 1);
        }
    }

    private void Begin(BookSection section, int level)
    {
        Heading(level, section.Title);
        text.Append(Escaped(section.Lead)).Append("\n\n");
        Add(section.Entries, indent: 0);
        text.Append('\n');
    }

    private void Heading(int level, string title) => text.Append('#', level).Append(' ').Append(Escaped(title)).Append("\n\n");

    private void Add(IReadOnlyList<BookEntry> entries, int indent)
    {
        foreach (var entry in entries)
        {
            var label = entry.IsCode ? $"`{entry.Label}`" : $"**{Escaped(entry.Label)}**";
            var said = entry.Links.Count > 0 ? string.Join(wording["list"], entry.Links.Select(id => Link(id, id))) : Escaped(entry.Text);
            text.Append(' ', indent).Append("- ").Append(wording.Fill("book.labelled", ("label", label), ("text", said)).TrimEnd()).Append('\n');
            Add(entry.Entries, indent + 2);
        }
    }

    private static string Link(string title, string anchor) => $"[{Escaped(title)}](#{BookText.Anchor(anchor)})";

    private static string Escaped(string raw)
    {
        var escaped = new StringBuilder(raw.Length);
        var clean = BookText.Clean(raw).Trim();
        for (var i = 0; i < clean.Length; i++)
        {
            if (Signs.Contains(clean[i], StringComparison.Ordinal) || (i == 0 && FirstSigns.Contains(clean[i], StringComparison.Ordinal)) || IsListSign(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether it is the sign between a number and a space that would begin a list.</summary>
    private static bool IsListSign(string line, int at) =>
        at > 0 && line[at] is '.' or ')' && (at + 1 == line.Length || line[at + 1] == ' ') && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;
}
