using System.Globalization;
using System.Xml.Linq;

namespace GuaranteeRules.Cli;

/// <summary>The clause book as one page of HTML that is XML, too: nothing in it runs, and nothing is fetched.</summary>
internal sealed class HtmlBook(ToolWording wording)
{
    private const string Style = """

        body { max-width: 52em; margin: 2em auto; padding: 0 1em; font: 16px/1.6 system-ui, sans-serif; color: #1c1c1c; }
        h1, h2, h3 { line-height: 1.3; }
        h2 { margin-top: 2.5em; border-bottom: 2px solid #777; }
        h3 { margin-top: 2em; font-size: 1.05em; }
        nav ul { columns: 2; list-style: none; padding-left: 1em; font-size: .85em; }
        nav ul ul { columns: 1; }
        .lead { font-size: 1.05em; }
        dl { margin: .3em 0; }
        dt { font-weight: 600; margin-top: .4em; }
        dd { margin-left: 1.5em; }
        dd dt { font-weight: 500; color: #444; }
        code { font-size: .9em; overflow-wrap: anywhere; }
        @media print { body { max-width: none; margin: 0; font-size: 10pt; } a { color: inherit; text-decoration: none; } h2 { break-before: page; } h2, h3, dt { break-after: avoid; } }

        """;

    internal string Of(BookSection book)
    {
        var title = BookText.Clean(book.Title);
        var page = new XElement(
            "html",
            new XAttribute("lang", wording["book.language"]),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", title),
                new XElement("style", Style)),
            new XElement(
                "body",
                new XElement("header", new XElement("h1", title), Stated(book)),
                new XElement("nav", new XElement("h2", wording["book.contents"]), Contents(book.Sections)),
                new XElement("main", book.Sections.Select(section => Section(section, level: 2)))));
        return $"<!DOCTYPE html>\n{page}\n";
    }

    private static XElement Contents(IReadOnlyList<BookSection> sections) =>
        new("ul", sections.Select(section => new XElement("li", Link(section.Title, section.Anchor), section.Sections.Count > 0 ? Contents(section.Sections) : null)));

    private XElement Section(BookSection section, int level) => new(
        level == 2 ? "section" : "article",
        new XAttribute("id", BookText.Anchor(section.Anchor)),
        new XElement("h" + level.ToString(CultureInfo.InvariantCulture), BookText.Clean(section.Title)),
        Stated(section),
        section.Sections.Select(inner => Section(inner, level + 1)));

    private IEnumerable<XElement> Stated(BookSection section)
    {
        yield return new XElement("p", new XAttribute("class", "lead"), BookText.Clean(section.Lead));
        if (section.Entries.Count > 0)
        {
            yield return List(section.Entries);
        }
    }

    private XElement List(IReadOnlyList<BookEntry> entries) => new("dl", entries.SelectMany(Entry));

    private IEnumerable<XElement> Entry(BookEntry entry)
    {
        var label = BookText.Clean(entry.Label);
        yield return new XElement("dt", entry.IsCode ? new XElement("code", label) : label);
        yield return new XElement(
            "dd",
            entry.Links.Count > 0 ? Links(entry.Links) : BookText.Clean(entry.Text),
            entry.Entries.Count > 0 ? List(entry.Entries) : null);
    }

    private IEnumerable<object> Links(IReadOnlyList<string> ids) =>
        ids.SelectMany((id, place) => place == 0 ? [Link(id, id)] : new object[] { wording["list"], Link(id, id) });

    private static XElement Link(string title, string anchor) => new("a", new XAttribute("href", "#" + BookText.Anchor(anchor)), BookText.Clean(title));
}
