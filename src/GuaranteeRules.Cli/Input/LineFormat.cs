namespace GuaranteeRules.Cli;

/// <summary>One case a line.</summary>
internal sealed class LineFormat : ICaseFormat
{
    public bool IsUsedIn(string name, ReadOnlySpan<byte> beginning) => true;

    public IEnumerable<CaseText> Cases(CaseSource source, PeekedStream text, int longest)
    {
        var reader = new LineReader(text, longest);
        for (var line = 1L; reader.Next(out var utf8, out var isTooLong); line++)
        {
            if (!IsBlank(utf8.Span))
            {
                yield return new CaseText(source.Name, line, utf8, isTooLong);
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(" \t\r"u8);
}
