using System.Text;
using nietras.SeparatedValues;

namespace GuaranteeRules.Cli;

/// <summary>Reads the rows of a table of separated values: by commas, semicolons or tabs, whichever its first row has most of.</summary>
internal static class TableReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows that are not blank, each when it is asked for.</summary>
    /// <exception cref="DecoderFallbackException">The text is not UTF-8.</exception>
    internal static IEnumerable<TableRow> Rows(PeekedStream text)
    {
        var separator = Separator(text.Peek(1 << 16, seen => seen.Contains((byte)'\n')));
        using var reader = new StreamReader(text, Utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        using var rows = Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true, Unescape = true }).From(reader);
        while (rows.MoveNext())
        {
            var row = Row(rows.Current);
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }

    private static TableRow Row(SepReader.Row row)
    {
        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].ToString();
        }

        return new TableRow(row.LineNumberFrom, cells);
    }

    private static char Separator(ReadOnlySpan<byte> beginning)
    {
        var most = ',';
        var header = beginning[..(beginning.IndexOf((byte)'\n') is >= 0 and var end ? end : beginning.Length)];
        foreach (var separator in ";\t")
        {
            most = header.Count((byte)separator) > header.Count((byte)most) ? separator : most;
        }

        return most;
    }
}
