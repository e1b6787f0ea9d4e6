namespace GuaranteeRules.Cli;

/// <summary>The input files, all opened at once: a missing one is noticed before any result is written, and a named pipe is opened only once.</summary>
internal sealed class CaseFiles : IDisposable
{
    internal const string StandardInput = "-";

    /// <summary>What may be in them, for help.</summary>
    internal const string About = "Cases: JSON (one a line, one over several lines, or a list) or CSV (one claim a row), also gzipped; '-' reads standard input.";

    private readonly List<CaseSource> sources = [];
    private readonly LenientReader? lenient;
    private readonly CaseFormats formats;

    private CaseFiles(LenientReader? lenient) => (this.lenient, formats) = (lenient, new CaseFormats(lenient?.Notes));

    /// <summary>The bytes of all files together; null: those of one are not known.</summary>
    internal long? Length => sources.Aggregate((long?)0, (sum, source) => sum + source.Length);

    /// <summary>How many of them have been read; any thread may ask.</summary>
    internal long BytesRead => sources.Sum(source => source.BytesRead);

    /// <summary>Opens all files.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="standardInput">What one of them may be.</param>
    /// <param name="lenient">What understands common ways of writing; null: cases are taken as they are.</param>
    internal static CaseFiles Open(IEnumerable<string> names, Stream standardInput, LenientReader? lenient = null)
    {
        var opened = new CaseFiles(lenient);
        try
        {
            foreach (var name in names)
            {
                opened.sources.Add(new CaseSource(name, name == StandardInput ? standardInput : InputFile.Open(name)));
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
        sources.SelectMany(source => formats.Cases(source, beforeReading, longest)).Select(text => lenient?.Read(text) ?? text);

    /// <summary>Says what was read as what.</summary>
    internal void TellReadings(TextWriter error, ToolWording wording) => lenient?.Notes.Tell(error, wording);

    public void Dispose()
    {
        foreach (var source in sources)
        {
            source.Dispose();
        }
    }
}
