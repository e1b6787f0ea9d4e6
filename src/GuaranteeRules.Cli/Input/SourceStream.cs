namespace GuaranteeRules.Cli;

/// <summary>The bytes of an input file as they are stored, counted as they are read.</summary>
/// <param name="inner">The file, or standard input.</param>
/// <param name="beforeReading">Called before it is read, which may wait: the moment to pass on what is finished.</param>
internal sealed class SourceStream(Stream inner, Action beforeReading) : ReadOnlyStream
{
    private long read;

    /// <summary>How many bytes have been read; any thread may ask.</summary>
    internal long BytesRead => Volatile.Read(ref read);

    public override int Read(Span<byte> buffer)
    {
        beforeReading();
        var length = inner.Read(buffer);
        Volatile.Write(ref read, read + length);
        return length;
    }
}
