using System.Text;
using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>What a line of a page means, which on a terminal decides its colour.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Good,
    Waiting,
    Bad,
    Aside,
}

/// <summary>Lines of text for a person, and how deep each is set in.</summary>
internal sealed class Page
{
    private const string Bullet = "• ";
    private const string Marks = "•✓✗";
    private const int Narrowest = 20;

    private readonly List<(int Indent, string Text, Tone Tone)> lines = [];

    internal void Add(int indent, string text, Tone tone = Tone.Plain) => lines.Add((indent, Harmless(text), tone));

    internal void AddItem(int indent, string text) => Add(indent, Bullet + text);

    /// <summary>A heading and its items; nothing where there are no items. An item that says the same as one before is left out.</summary>
    internal void AddList(int indent, string heading, IEnumerable<string> items)
    {
        var isFirst = true;
        foreach (var item in items.Distinct(StringComparer.Ordinal))
        {
            if (isFirst)
            {
                Add(indent, heading, Tone.Heading);
                isFirst = false;
            }

            AddItem(indent + 2, item);
        }
    }

    /// <summary>To the terminal or, where there is none, to the output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="terminal">The terminal; null: there is none.</param>
    /// <param name="isApart">Whether an empty line follows.</param>
    internal void WriteTo(ResultFile output, IAnsiConsole? terminal, bool isApart = true)
    {
        if (terminal is null)
        {
            WriteTo(output, isApart);
        }
        else
        {
            WriteTo(terminal, isApart);
        }
    }

    /// <summary>Plain text: no colours, nothing wrapped.</summary>
    private void WriteTo(ResultFile output, bool isApart)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(' ', line.Indent).Append(line.Text).Append('\n');
        }

        var utf8 = Encoding.UTF8.GetBytes(text.Append(isApart ? "\n" : "").ToString());
        using var stream = new MemoryStream(utf8);
        output.Write(stream);
    }

    private void WriteTo(IAnsiConsole terminal, bool isApart)
    {
        foreach (var (indent, text, tone) in lines)
        {
            // What goes on below a bullet or a tick stands under its text.
            var hanging = Marks.Contains(text.Length > 1 && text[1] == ' ' ? text[0] : ' ') ? 2 : 0;
            var broken = LineBreaks.Of(text, Math.Max(Narrowest, terminal.Profile.Width - indent - hanging));
            for (var i = 0; i < broken.Count; i++)
            {
                terminal.Write(new Padder(new Text(broken[i], StyleOf(tone)), new Padding(indent + (i > 0 ? hanging : 0), 0, 0, 0)));
            }
        }

        if (isApart)
        {
            terminal.WriteLine();
        }
    }

    /// <summary>Ids come from the caller: control characters in them must not reach a terminal, nor break the layout.</summary>
    internal static string Harmless(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : text;

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green, decoration: Decoration.Bold),
        Tone.Waiting => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Bad => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Aside => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
