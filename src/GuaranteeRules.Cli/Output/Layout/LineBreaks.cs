using System.Text;

namespace GuaranteeRules.Cli;

/// <summary>Breaks text into lines of a display width: between words, and between Chinese letters; never before what closes, after what opens, or within an id, unless the id alone is wider than a line.</summary>
internal static class LineBreaks
{
    private const string Closing = "，。、；：！？）】》」』”’…—·,.;:!?)]}%％元";
    private const string Opening = "（【《「『“‘([{¥￥";

    internal static List<string> Of(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text))
        {
            var wide = TextWidth.Of(piece);
            if (used > 0 && used + TextWidth.Of(piece.TrimEnd()) > width)
            {
                End();
            }

            if (wide > width && TextWidth.Of(piece.TrimEnd()) > width)
            {
                Shred(piece);
            }
            else
            {
                line.Append(piece);
                used += wide;
            }
        }

        End();
        return lines;

        void End()
        {
            lines.Add(line.ToString().TrimEnd(' '));
            line.Clear();
            used = 0;
        }

        // Wider than any line: there is no better place.
        void Shred(string piece)
        {
            foreach (var rune in piece.EnumerateRunes())
            {
                if (used > 0 && used + TextWidth.Of(rune) > width)
                {
                    End();
                }

                line.Append(rune.ToString());
                used += TextWidth.Of(rune);
            }
        }
    }

    /// <summary>The parts that stay together: between two of them a line may end.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(last, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            before = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool MayBreak(Rune before, Rune after) =>
        after.Value != ' ' && !Is(after, Closing) && !Is(before, Opening) && (before.Value == ' ' || IsWide(before) || IsWide(after));

    private static bool Is(Rune rune, string letters) => rune.IsBmp && letters.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsWide(Rune rune) => TextWidth.Of(rune) > 1;
}
