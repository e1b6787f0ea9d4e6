namespace GuaranteeRules.Cli;

/// <summary>The input files, all opened at once: a missing one is noticed before any result is written, and a named pipe is opened only once.</summary>
internal sealed class CaseFiles : IDisposable
{
    internal const string StandardInput = "-";

    private readonly List<(string Name, Stream Stream)> files = [];

    private CaseFiles()
    {
    }

    internal static CaseFiles Open(IEnumerable<string> names, Stream standardInput)
    {
        var opened = new CaseFiles();
        try
        {
            foreach (var name in names)
            {
                opened.files.Add((name, name == StandardInput ? standardInput : InputFile.Open(name)));
            }

            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>All cases in the order of the files, each when it is asked for.</summary>
    /// <param name="beforeReading">Called before a stream is read, which may wait.</param>
    /// <param name="longest">The longest text that is taken whole, in bytes.</param>
    internal IEnumerable<CaseText> Cases(Action beforeReading, int longest = CaseText.Longest) =>
        files.SelectMany(file => file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? [Whole(file.Name, file.Stream, longest)] : Lines(file.Name, file.Stream, beforeReading, longest));

    public void Dispose()
    {
        foreach (var (_, stream) in files)
        {
            stream.Dispose();
        }
    }

    private static IEnumerable<CaseText> Lines(string name, Stream stream, Action beforeReading, int longest)
    {
        var reader = new LineReader(name, stream, beforeReading, longest);
        for (var line = 1L; reader.Next(out var text, out var isTooLong); line++)
        {
            text = line == 1 ? ByteOrderMark.Skip(text) : text;
            if (!IsBlank(text.Span))
            {
                yield return new CaseText(name, line, text, isTooLong);
            }
        }
    }

    private static CaseText Whole(string name, Stream stream, int longest)
    {
        var bytes = new byte[1 << 16];
        var length = 0;
        while (InputFile.Read(name, stream, bytes.AsSpan(length)) is > 0 and var read)
        {
            length += read;
            if (length > longest)
            {
                return new CaseText(name, 1, ByteOrderMark.Skip(bytes.AsMemory(0, CaseText.Beginning)), IsTooLong: true);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, bytes.Length * 2);
            }
        }

        return new CaseText(name, 1, ByteOrderMark.Skip(bytes.AsMemory(0, length)), IsTooLong: false);
    }

    private static bool IsBlank(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(" \t\r"u8);
}
