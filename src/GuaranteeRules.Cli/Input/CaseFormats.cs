namespace GuaranteeRules.Cli;

/// <summary>The ways of writing cases that the tool takes, told apart by how a file begins.</summary>
/// <param name="notes">Where what is passed over is noted; null: nothing may be.</param>
internal sealed class CaseFormats(LenientNotes? notes)
{
    private const int MostPeeked = 1 << 16;

    // The last takes everything.
    private readonly ICaseFormat[] all = [new CsvFormat(notes), new ValueFormat(), new LineFormat()];

    /// <summary>The cases of a file, each when it is asked for.</summary>
    /// <param name="source">The file.</param>
    /// <param name="beforeReading">Called before it is read, which may wait.</param>
    /// <param name="longest">The longest text of a case that is taken whole, in bytes.</param>
    internal IEnumerable<CaseText> Cases(CaseSource source, Action beforeReading, int longest)
    {
        var text = source.Open(beforeReading);
        var beginning = text.Peek(MostPeeked, HasLine).ToArray();
        if (beginning.AsSpan().StartsWith((byte)0))
        {
            return [CaseText.Wrong(source.Name, 1, new CaseFlaw("input.malformed", "flaw.no-text"))];
        }

        // A document that should hold a case and holds nothing is no empty list of cases.
        return beginning is [] && source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? [CaseText.Wrong(source.Name, 1, new CaseFlaw("input.malformed", "flaw.empty"))]
            : all.First(format => format.IsUsedIn(source.Name, FirstLine(beginning))).Cases(source, text, longest);
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> beginning)
    {
        var line = beginning.TrimStart(" \t\r\n"u8);
        return line.IndexOf((byte)'\n') is >= 0 and var end ? line[..end] : line;
    }

    private static bool HasLine(ReadOnlySpan<byte> beginning)
    {
        var first = beginning.IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && (beginning[first] is (byte)'[' or 0 || beginning[first..].Contains((byte)'\n'));
    }
}
