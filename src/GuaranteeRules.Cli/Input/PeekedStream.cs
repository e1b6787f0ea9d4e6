namespace GuaranteeRules.Cli;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
/// <param name="file">The file's name, for an error in reading it.</param>
/// <param name="inner">The stream.</param>
internal sealed class PeekedStream(string file, Stream inner) : ReadOnlyStream
{
    private byte[] beginning = [];
    private int start;
    private int end;

    /// <summary>As much of what comes next as is enough to tell, if there is so much.</summary>
    /// <param name="most">The most bytes that are looked at.</param>
    /// <param name="isEnough">Whether so much is enough: no more is read then, as that may wait.</param>
    internal ReadOnlySpan<byte> Peek(int most, Func<ReadOnlySpan<byte>, bool> isEnough)
    {
        if (beginning.Length - start < most)
        {
            var held = beginning.AsSpan(start, end - start).ToArray();
            beginning = new byte[most];
            held.CopyTo(beginning, 0);
            (start, end) = (0, held.Length);
        }

        while (end < most && !isEnough(beginning.AsSpan(start, end - start)) && InputFile.Read(file, inner, beginning.AsSpan(end)) is > 0 and var read)
        {
            end += read;
        }

        return beginning.AsSpan(start, end - start);
    }

    public override int Read(Span<byte> buffer)
    {
        if (start == end)
        {
            return InputFile.Read(file, inner, buffer);
        }

        var length = Math.Min(buffer.Length, end - start);
        beginning.AsSpan(start, length).CopyTo(buffer);
        start += length;
        return length;
    }
}
