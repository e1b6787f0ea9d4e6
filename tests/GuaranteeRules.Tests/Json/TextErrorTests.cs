using System.Text;

namespace GuaranteeRules.Tests.Json;

/// <summary>A text that is not JSON, or is JSON that different readers would take for different things.</summary>
public sealed class TextErrorTests
{
    [Theory]
    [InlineData("", 1, "The text is empty.")]
    [InlineData(" \n\t", 1, "The text is empty.")]
    [InlineData("{\n\"id\": \"case", 2, "The text is not JSON")]
    [InlineData("{ \"id\": \"case-1\",\n", 2, "The text is not JSON")]
    [InlineData("{ \"id\": \"c\" }\n{ \"id\": \"d\" }", 2, "The text is not JSON")]
    [InlineData("{ \"id\": NaN }", 1, "The text is not JSON")]
    [InlineData("{ \"id\": Infinity }", 1, "The text is not JSON")]
    [InlineData("{ \"id\": 007 }", 1, "The text is not JSON")]
    [InlineData("{ \"id\": +1 }", 1, "The text is not JSON")]
    [InlineData("{ \"id\": \"c\", }", 1, "The text is not JSON")]
    [InlineData("{ 'id': 'c' }", 1, "The text is not JSON")]
    [InlineData("// a case\n{}", 1, "The text is not JSON")]
    [InlineData("{ \"x-a\": \"\\q\" }", 1, "The text is not JSON")]
    [InlineData("{ \"unknown\": 1, \"id\": 7,\n", 2, "The text is not JSON")]
    public void What_is_not_json_is_that_first_of_all(string text, long line, string message) => ErrorTests.Expect(text, "input.malformed", null, line, message);

    [Theory]
    [InlineData("{0}")]
    [InlineData("{{ \"lines\": {0} }}")]
    [InlineData("{{ \"x-free\": {0} }}")]
    [InlineData("{{ \"unknown\": {0} }}")]
    public void Depth_is_bounded_everywhere(string around)
    {
        var deep = new string('[', 5000) + new string(']', 5000);
        ErrorTests.Expect(string.Format(null, around, deep), "input.malformed", null, 1, "depth of 64");
    }

    [Theory]
    [InlineData("\"id\": \"case-1\",", "\"id\": \"case-1\", \"id\": \"case-1\",", "$.id", 2)]
    [InlineData("\"paid\"", "\"paid\": \"10.00\",\n \"p\\u0061id\"", "$.lines[0].paid", 6)]
    [InlineData("\"paid\"", "\"x-a\": 1, \"x-a\": 1, \"paid\"", "$.lines[0].x-a", 5)]
    [InlineData("\"paid\"", "\"note\": { \"a\": [ 1, { \"b\": 1, \"b\": 2 } ] }, \"paid\"", "$.lines[0].note.a[1].b", 5)]
    [InlineData("\"paid\"", "\"nte\": 1, \"nte\": 2, \"paid\"", "$.lines[0].nte", 5)]
    public void Members_given_twice_are_refused_in_the_callers_own_too(string old, string changed, string path, long line) =>
        ErrorTests.Expect(Texts.Least.With(old, changed), "input.duplicate-member", path, line, "is given twice.");

    [Theory]
    [InlineData("\"case-1\"", "\"\\ud800\"", "input.invalid-value", "$.id", 2)]
    [InlineData("\"case-1\"", "\"\\uDE00\\uD83D\"", "input.invalid-value", "$.id", 2)]
    [InlineData("\"10.00\"", "\"10.00\", \"note\": [ \"\\udc00\" ]", "input.invalid-value", "$.lines[0].note[0]", 5)]
    [InlineData("\"10.00\"", "\"10.00\", \"x-\\ud800\": 1", "input.malformed", "$.lines[0]", 5)]
    [InlineData("\"10.00\"", "\"10.00\", \"\\ud800\": 1", "input.malformed", "$.lines[0]", 5)]
    public void Halves_of_surrogate_pairs_are_refused(string old, string changed, string code, string path, long line) =>
        ErrorTests.Expect(Texts.Least.With(old, changed), code, path, line, "valid Unicode");

    [Theory]
    [InlineData(0xff)]
    [InlineData(0xc0)]
    [InlineData(0xed, 0xa0, 0x80)]
    public void Text_is_utf8(params int[] bytes)
    {
        var before = Encoding.UTF8.GetBytes("{\n\"note\": \"好");
        byte[] text = [.. before, .. bytes.Select(value => (byte)value), .. "\" }"u8];
        var problem = Assert.Throws<CaseFormatException>(() => Texts.Read(text));
        Assert.Equal(("input.malformed", null, 2), (problem.Code, problem.Path, problem.Line));
        Assert.Equal("The text is not valid UTF-8.", problem.Message);
    }

    [Fact]
    public void A_text_is_read_up_to_its_largest_size_and_no_further()
    {
        var text = Encoding.UTF8.GetBytes(Texts.Least);
        var padded = new byte[CaseReader.MostBytes + 1];
        padded.AsSpan().Fill((byte)' ');
        text.CopyTo(padded, 0);
        Assert.Equal(Texts.Read(text), CaseReader.Read(padded.AsMemory(0, CaseReader.MostBytes), Texts.Policies));
        var problem = Assert.Throws<CaseFormatException>(() => CaseReader.Read(padded, Texts.Policies));
        Assert.Equal(("input.too-large", null), (problem.Code, problem.Path));
        Assert.Contains("16,777,217 bytes, more than the 16,777,216", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"x-a\": { \"id\": \"no\" }, \"id\": \"yes\", \"unknown\": 1, ", "yes")]
    [InlineData("\uFEFF{ \"id\": \"yes\"", "yes")]
    [InlineData("{ \"id\": 7 }", null)]
    [InlineData("{ \"id\": \"\" }", null)]
    [InlineData("{ \"id\": \"\\ud800\" }", null)]
    [InlineData("[ { \"id\": \"no\" } ]", null)]
    [InlineData("{ \"order\": { \"id\": \"no\" } }", null)]
    [InlineData("{ \"id\"", null)]
    [InlineData("", null)]
    public void The_id_of_a_broken_case_is_found_where_there_is_one(string text, string? id) => Assert.Equal(id, CaseReader.TryReadId(Encoding.UTF8.GetBytes(text))?.Value);
}
