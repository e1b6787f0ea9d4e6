using System.Buffers;

namespace GuaranteeRules.AspNetCore.Deciding;

/// <summary>A line of a stream.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">The line without its end.</param>
/// <param name="IsTooLong">Whether it has more bytes than a case may have; its text is empty then.</param>
internal readonly record struct TextLine(long Number, ReadOnlyMemory<byte> Text, bool IsTooLong);

/// <summary>Cuts a stream into lines, as far as it has come in. Of a line that is too long nothing is kept.</summary>
internal sealed class TextLines(int mostBytes)
{
    private long number;
    private bool isSkipping;

    /// <summary>Takes the next line off the buffer; false: it is not there as a whole yet, or there is none.</summary>
    internal bool TryTake(ref ReadOnlySequence<byte> buffer, bool isLast, out TextLine line)
    {
        while (!buffer.IsEmpty)
        {
            var isEnded = buffer.PositionOf((byte)'\n') is not null;
            var end = buffer.PositionOf((byte)'\n') ?? buffer.End;
            var text = buffer.Slice(0, end);
            var isTooLong = text.Length > mostBytes;
            if (!isEnded && !isLast && !isTooLong && !isSkipping)
            {
                break;
            }

            buffer = isEnded ? buffer.Slice(buffer.GetPosition(1, end)) : buffer.Slice(buffer.End);
            var wasSkipping = isSkipping;
            isSkipping = !isEnded;
            if (!wasSkipping)
            {
                number++;
                line = isTooLong ? new(number, default, IsTooLong: true) : new(number, text.IsSingleSegment ? text.First : text.ToArray(), IsTooLong: false);
                return true;
            }
        }

        line = default;
        return false;
    }
}
