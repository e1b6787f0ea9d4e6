using System.IO.Compression;
using System.Text;

namespace GuaranteeRules.Tests.Cli;

/// <summary>What people have: cases are taken however a file holds them, by what is in it and not by its name.</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly string[] Cases = [SampleCase.PriceDrop("a"), SampleCase.ChangeOfMind("b"), SampleCase.PriceDrop("c")];

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("cases.jsonl")]
    [InlineData("cases.json")]
    [InlineData("cases")]
    public void Lines_a_list_and_indented_cases_are_taken_whatever_the_name(string name)
    {
        var expected = tool.Run("decide", tool.File("lines", string.Join('\n', Cases))).Output;
        Assert.Equal(expected, tool.Run("decide", tool.File(name, string.Join('\n', Cases))).Output);
        Assert.Equal(expected, tool.Run("decide", tool.File(name, $"[{string.Join(',', Cases)}]")).Output);
        Assert.Equal(expected, tool.Run("decide", tool.File(name, $" \n[\n{string.Join(",\n  ", Cases.Select(Indented))}\n]\n")).Output);
        Assert.Equal(expected, tool.Run("decide", tool.File(name, string.Join('\n', Cases.Select(Indented)))).Output);
    }

    [Fact]
    public void Text_is_taken_in_utf_8_and_utf_16_with_and_without_a_mark_and_compressed()
    {
        var text = string.Join('\n', Cases).Replace("fridge-500l", "冰箱", StringComparison.Ordinal);
        var expected = tool.Run("decide", tool.File("utf-8", text)).Output;
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false) })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            Assert.Equal(expected, tool.Run("decide", tool.File("cases.jsonl", bytes)).Output);
            Assert.Equal(expected, tool.Run("decide", tool.File("cases.jsonl.gz", Compressed(bytes))).Output);
            Assert.Equal(expected, tool.Run(new MemoryStream(Compressed(bytes)), "decide", "-").Output);
        }
    }

    [Fact]
    public void Broken_text_ends_with_a_sentence()
    {
        var halfPair = new byte[] { 0xFF, 0xFE, (byte)'{', 0, 0x00, 0xD8, (byte)'}', 0 };
        Assert.Contains("UTF-16", tool.Run("decide", tool.File("cases", halfPair), "--lang", "en").Error, StringComparison.Ordinal);
        var compressed = Compressed(Encoding.UTF8.GetBytes(string.Join('\n', Cases)));
        Array.Fill(compressed, (byte)7, 20, 20);
        var ran = tool.Run("decide", tool.File("cases.gz", compressed), "--lang", "en");
        Assert.Equal(1, ran.Status);
        Assert.Contains("gzip", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_an_error_at_once()
    {
        using var zeros = new Zeros();
        Assert.Equal("?@1:input.malformed", tool.Run(zeros, "decide", "-").Summary);
    }

    [Theory]
    [InlineData("[", "?@1:input.malformed")]
    [InlineData("[]", "")]
    [InlineData("[ {},\n {} ", "?@1:input.missing-member ?@2:input.missing-member ?@2:input.malformed")]
    [InlineData("[ {} {} ]", "?@1:input.missing-member ?@1:input.malformed")]
    [InlineData("[ {}, ]", "?@1:input.missing-member ?@1:input.malformed")]
    [InlineData("[ {} ]\n{}", "?@1:input.missing-member ?@2:input.malformed")]
    [InlineData("[ null, \"}\",\n7, {\"id\":\"a\\\"]\"} ]", "?@1:input.invalid-value ?@1:input.invalid-value ?@2:input.invalid-value a\"]@2:input.missing-member")]
    [InlineData("{\n\"id\":\"a\"\n}\n{\n\"id\":\"b\"\n}", "a@1:input.missing-member b@4:input.missing-member")]
    [InlineData("{\n\"id\":\"a\",\n\"x\" 1}\n", "a@3:input.malformed")]
    [InlineData("{\"id\":\"a\",\n{\"id\":\"b\"}", "a@2:input.malformed")]
    public void What_is_wrong_in_a_list_or_with_an_indented_case_is_told_at_its_line(string text, string summary) => Assert.Equal(summary, tool.Run("decide", tool.File("cases", text)).Summary);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Values_are_cut_the_same_in_whatever_pieces_they_come(int piece)
    {
        string[] values = ["{}", "{\"a\":[1,{\"b\":\"}]\\\"\"}]}", "\"x\\\\\"", "[[],[]]", "12", "{\"long\":\"0123456789\"}"];
        foreach (var text in new[] { $"[{string.Join(" ,\n", values)}]", string.Join('\n', values) })
        {
            using var stream = new Pieces(Encoding.UTF8.GetBytes(text[0] == '[' ? text : "\n" + text), piece);
            var cutter = new GuaranteeRules.Cli.ValueCutter(stream, longest: 20);
            var cut = new List<string>();
            while (cutter.Next(out var value))
            {
                cut.Add(value.IsTooLong ? "too long" : Encoding.UTF8.GetString(value.Utf8.Span));
            }

            Assert.Null(cutter.Flaw);
            Assert.Equal(values.Select(value => value.Length > 20 ? "too long" : value), cut);
        }
    }

    private static string Indented(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString(new() { WriteIndented = true });

    private static byte[] Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(piece, buffer.Length)]);
    }

    /// <summary>Has no end, as a device has none.</summary>
    private sealed class Zeros : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Clear();
            return buffer.Length;
        }
    }
}
