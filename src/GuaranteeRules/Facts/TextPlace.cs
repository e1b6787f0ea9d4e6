using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GuaranteeRules.Facts;

/// <summary>A place in a text, as editors count it.</summary>
/// <param name="Line">The line, from 1; 0: the place is not known.</param>
/// <param name="Column">The character in that line, from 1; one beyond the basic plane counts as two. 0: the place is not known.</param>
[DebuggerDisplay("{Line}:{Column}")]
public readonly record struct TextPlace(int Line, int Column)
{
    /// <summary>Line and column, as <c>12:5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");

    /// <summary>The place of a byte of a text in UTF-8; one past the last byte is the text's end.</summary>
    internal static TextPlace At(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
