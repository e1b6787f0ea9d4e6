namespace GuaranteeRules.Cli;

/// <summary>A file of cases, or standard input.</summary>
/// <param name="name">Its name, as the caller wrote it.</param>
/// <param name="stream">What is stored in it.</param>
internal sealed class CaseSource(string name, Stream stream) : IDisposable
{
    private SourceStream? reading;

    internal string Name { get; } = name;

    /// <summary>The bytes stored in it; null: nobody knows, as of a pipe.</summary>
    internal long? Length => stream.CanSeek ? stream.Length : null;

    /// <summary>How many of them have been read.</summary>
    internal long BytesRead => reading?.BytesRead ?? 0;

    /// <summary>Whether it can be read again from its start.</summary>
    internal bool CanRewind => stream.CanSeek;

    /// <summary>Its text, from its start.</summary>
    /// <param name="beforeReading">Called before it is read, which may wait.</param>
    internal PeekedStream Open(Action beforeReading)
    {
        if (reading is not null)
        {
            stream.Position = 0;
        }

        reading = new SourceStream(stream, beforeReading);
        return Decoding.Of(Name, reading);
    }

    public void Dispose() => stream.Dispose();
}
