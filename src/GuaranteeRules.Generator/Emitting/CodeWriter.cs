using System.Text;

namespace GuaranteeRules.Generator;

/// <summary>Writes indented lines, and lines that belong to a place in the author's file.</summary>
internal sealed class CodeWriter
{
    private const int Tab = 4;

    // The compiler reads no greater column or offset in a #line.
    private const int LastColumn = 65000;

    private readonly StringBuilder text = new();
    private int depth;
    private bool mustHide;

    public override string ToString() => text.ToString();

    public CodeWriter Line(string line = "")
    {
        if (mustHide)
        {
            Directive("#line hidden");
        }

        if (line.Length > 0)
        {
            text.Append(' ', depth * Tab).Append(line);
        }

        text.Append('\n');
        return this;
    }

    /// <summary>A directive, which starts at the margin.</summary>
    public CodeWriter Directive(string directive)
    {
        mustHide = false;
        text.Append(directive).Append('\n');
        return this;
    }

    /// <summary>What follows is no one's line, until a line is mapped.</summary>
    public CodeWriter Hide()
    {
        mustHide = true;
        return this;
    }

    public CodeWriter Open(string head)
    {
        Line(head).Line("{");
        depth++;
        return this;
    }

    public CodeWriter Close(string tail = "")
    {
        depth--;
        return Line("}" + tail);
    }

    /// <summary>A line whose middle is the author's: debuggers and stack traces find it where it was written.</summary>
    public CodeWriter Mapped(string before, Code code, string after)
    {
        var offset = (depth * Tab) + before.Length;
        var (start, end) = (code.At.Start, code.At.End);
        if (code.Path.Length == 0 || start == end || Math.Max(Math.Max(start.Character, end.Character), offset) > LastColumn)
        {
            return Line(before + code.Text + after);
        }

        Directive($"#line ({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}) {offset} \"{code.Path}\"")
            .Line(before + code.Text + after);
        mustHide = true;
        return this;
    }
}
