using System.Text;
using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>How wide text is on a terminal: Chinese letters take two columns.</summary>
internal static class TextWidth
{
    internal static int Of(string text) => text.GetCellWidth();

    internal static int Of(Rune rune) => rune.ToString().GetCellWidth();

    /// <summary>The text with spaces up to a width, after it or before it.</summary>
    internal static string Padded(string text, int width, bool isRight)
    {
        var padding = new string(' ', Math.Max(0, width - Of(text)));
        return isRight ? padding + text : text + padding;
    }
}
