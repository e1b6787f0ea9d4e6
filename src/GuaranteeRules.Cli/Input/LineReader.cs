namespace GuaranteeRules.Cli;

/// <summary>Splits a stream into lines of bytes, without decoding them: bytes that are not UTF-8 stay as they are, for the reader of cases to refuse.</summary>
/// <param name="input">The stream.</param>
/// <param name="longest">The longest line that is given whole, in bytes without its end.</param>
internal sealed class LineReader(Stream input, int longest = CaseText.Longest)
{
    private const int Step = 1 << 16;

    private byte[] buffer = new byte[Step];
    private int start;
    private int end;

    /// <summary>The next line, without its line feed; false at the end of the stream.</summary>
    /// <param name="text">The line, valid until the next call; of a line that is too long, its beginning.</param>
    /// <param name="isTooLong">Whether the line is longer than is given whole; it has been passed over without being held.</param>
    internal bool Next(out ReadOnlyMemory<byte> text, out bool isTooLong)
    {
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            var length = found < 0 ? end - start : searched + found;
            isTooLong = length > longest;
            if (isTooLong)
            {
                text = buffer.AsSpan(start, Math.Min(length, CaseText.Beginning)).ToArray();
                PassOver();
                return true;
            }

            if (found >= 0 || !Fill())
            {
                text = buffer.AsMemory(start, length);
                var isThere = found >= 0 || length > 0;
                start += found < 0 ? length : length + 1;
                return isThere;
            }

            searched = length;
        }
    }

    private void PassOver()
    {
        do
        {
            var found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (found >= 0)
            {
                start += found + 1;
                return;
            }

            start = end;
        }
        while (Fill());
    }

    /// <summary>Reads more behind what is held, making room first; false at the end of the stream.</summary>
    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            // Doubling up to one step above the longest line: enough to tell that a line is too long.
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, (long)longest + Step));
        }

        var read = input.Read(buffer.AsSpan(end));
        end += read;
        return read > 0;
    }
}
