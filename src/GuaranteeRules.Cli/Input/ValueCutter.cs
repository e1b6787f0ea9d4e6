using System.Buffers;

namespace GuaranteeRules.Cli;

/// <summary>A value cut out of a text.</summary>
/// <param name="Utf8">Its bytes, valid until the next is asked for; of one that is too long, only the beginning.</param>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="IsTooLong">Whether it is longer than is held.</param>
internal readonly record struct CutValue(ReadOnlyMemory<byte> Utf8, long Line, bool IsTooLong);

/// <summary>Cuts JSON values out of a stream, one after another or the items of one list, by their brackets: whether each is sound is for its reader to say.</summary>
/// <param name="input">The stream.</param>
/// <param name="longest">The longest value that is given whole, in bytes.</param>
internal sealed class ValueCutter(Stream input, int longest)
{
    private const int Step = 1 << 16;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n"u8);
    private static readonly SearchValues<byte> AfterScalar = SearchValues.Create(",]\r\n"u8);

    private byte[] buffer = new byte[Step];
    private byte[]? beginning;
    private int start;
    private int at;
    private int end;
    private bool isList;
    private bool isOpen;
    private bool isFollowing;

    /// <summary>What is wrong between the values, as a key of the tool's texts; null: nothing. No value comes after it.</summary>
    internal string? Flaw { get; private set; }

    /// <summary>The line that has been reached, from 1.</summary>
    internal long Line { get; private set; } = 1;

    /// <summary>The next value; false at the end, and at a flaw.</summary>
    internal bool Next(out CutValue value)
    {
        value = default;
        if (Flaw is not null || !PassSeparators())
        {
            return false;
        }

        var line = Line;
        start = at;
        beginning = null;
        PassValue();
        var isTooLong = beginning is not null || at - start > longest;
        ReadOnlyMemory<byte> text = beginning ?? buffer.AsMemory(start, isTooLong ? Math.Min(at - start, CaseText.Beginning) : at - start);
        text = text[..(text.Span.LastIndexOfAnyExcept(Blank) + 1)];
        Line += buffer.AsSpan(start, at - start).Count((byte)'\n');
        start = at;
        isFollowing = true;
        value = new CutValue(text, line, isTooLong);
        return true;
    }

    /// <summary>Goes on to the next value; false where there is none.</summary>
    private bool PassSeparators()
    {
        if (Letter() == '[' && !isFollowing && !isList)
        {
            at++;
            isList = isOpen = true;
            if (Letter() == ']')
            {
                return Close();
            }
        }
        else if (isOpen)
        {
            switch (Letter())
            {
                case ']':
                    return Close();
                case ',':
                    at++;
                    break;
                case >= 0:
                    return Fail("flaw.comma");
            }
        }

        return Letter() switch
        {
            < 0 => isOpen && Fail("flaw.open-list"),
            ',' or ']' => Fail("flaw.comma"),
            _ => !isList || isOpen || Fail("flaw.after-list"),
        };
    }

    private bool Close()
    {
        at++;
        isOpen = false;
        return Letter() >= 0 && Fail("flaw.after-list");
    }

    private bool Fail(string flaw)
    {
        Flaw = flaw;
        return false;
    }

    /// <summary>The next letter that is not blank, not passed yet; -1 at the end.</summary>
    private int Letter()
    {
        while (true)
        {
            var blank = buffer.AsSpan(at, end - at).IndexOfAnyExcept(Blank);
            var passed = blank < 0 ? end - at : blank;
            Line += buffer.AsSpan(at, passed).Count((byte)'\n');
            at += passed;
            start = at;
            if (blank >= 0 || !Fill())
            {
                return blank >= 0 ? buffer[at] : -1;
            }
        }
    }

    private void PassValue()
    {
        if (buffer[at] is not ((byte)'{' or (byte)'[' or (byte)'"'))
        {
            PassTo(AfterScalar);
            return;
        }

        var depth = 0;
        do
        {
            switch (buffer[at++])
            {
                case (byte)'"':
                    PassString();
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }
        }
        while (depth > 0 && PassTo(Structure));
    }

    /// <summary>Goes on behind the string that has begun.</summary>
    private void PassString()
    {
        while (true)
        {
            var found = buffer.AsSpan(at, end - at).IndexOfAny((byte)'"', (byte)'\\');
            at = found < 0 ? end : at + found;
            if (found < 0 && !Fill())
            {
                return;
            }

            if (found >= 0 && buffer[at++] == '"')
            {
                return;
            }

            // What an escape stands before is no end, whatever it is.
            if (found >= 0 && (at < end || Fill()))
            {
                at++;
            }
        }
    }

    private bool PassTo(SearchValues<byte> letters)
    {
        while (true)
        {
            var found = buffer.AsSpan(at, end - at).IndexOfAny(letters);
            at = found < 0 ? end : at + found;
            if (found >= 0 || !Fill())
            {
                return found >= 0;
            }
        }
    }

    /// <summary>Reads more, keeping the value that has begun as long as it is not too long; false at the end.</summary>
    private bool Fill()
    {
        if (at - start > longest)
        {
            beginning ??= buffer.AsSpan(start, Math.Min(at - start, CaseText.Beginning)).ToArray();
            Line += buffer.AsSpan(start, at - start).Count((byte)'\n');
            start = at;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (at, end, start) = (at - start, end - start, 0);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, (long)longest + Step));
        }

        var read = input.Read(buffer.AsSpan(end));
        end += read;
        return read > 0;
    }
}
