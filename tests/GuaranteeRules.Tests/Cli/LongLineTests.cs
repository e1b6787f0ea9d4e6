using System.Text;
using GuaranteeRules.Cli;

namespace GuaranteeRules.Tests.Cli;

/// <summary>Lines of any length: what is too long is refused without being held.</summary>
public sealed class LongLineTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_line_that_is_too_long_is_refused_and_the_next_one_decided()
    {
        const int Megabyte = 1 << 20;
        using var input = new Repeated(Encoding.UTF8.GetBytes("{\"id\":\"long\",\"note\":\""), 300 * Megabyte, Encoding.UTF8.GetBytes("\"}\n" + SampleCase.PriceDrop("next")));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var ran = tool.Run(input, "decide", "-");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal("long@1:input.too-large next", ran.Summary);
        Assert.Equal(2, ran.Status);
        Assert.True(allocated < 100 * Megabyte, $"{allocated} bytes were allocated for a line of {input.Length}");
    }

    [Theory]
    [InlineData(CaseText.Longest, "a")]
    [InlineData(CaseText.Longest + 1, "a@1:input.too-large")]
    public void The_limit_is_inclusive(int length, string summary)
    {
        var text = SampleCase.PriceDrop("a").PadRight(length);
        Assert.Equal(summary, tool.Run("decide", tool.File("cases.jsonl", text)).Summary);
        Assert.Equal(summary, tool.Run("decide", tool.File("case.json", text)).Summary);
    }

    /// <summary>Against splitting the whole text at once, for every size of the pieces that a stream may give.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Lines_are_the_same_in_whatever_pieces_they_come(int piece)
    {
        const int Longest = 5;
        string[] texts = ["", "\n", "a", "a\n", "\n\na", "12345", "123456", "12345\n123456\n1", "123456789012345\n\n12345\r\nend", "123456\n123456\n"];
        foreach (var text in texts)
        {
            var expected = text.Split('\n').Select(line => line.Length > Longest ? "too long" : line).ToList();
            if (expected[^1] is "")
            {
                expected.RemoveAt(expected.Count - 1);
            }

            using var stream = new Pieces(Encoding.UTF8.GetBytes(text), piece);
            var reader = new LineReader(stream, Longest);
            var lines = new List<string>();
            while (reader.Next(out var line, out var isTooLong))
            {
                lines.Add(isTooLong ? "too long" : Encoding.UTF8.GetString(line.Span));
            }

            Assert.Equal(expected, lines);
        }
    }

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(piece, buffer.Length)]);
    }

    /// <summary>A start, a great many spaces, and an end, of which nothing is held.</summary>
    private sealed class Repeated(byte[] start, long count, byte[] end) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => start.Length + count + end.Length;

        public override long Position { get; set; }

        public override int Read(Span<byte> buffer)
        {
            var length = (int)Math.Min(buffer.Length, Length - Position);
            for (var i = 0; i < length; i++, Position++)
            {
                buffer[i] = Position < start.Length ? start[Position] : Position < start.Length + count ? (byte)' ' : end[Position - start.Length - count];
            }

            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
