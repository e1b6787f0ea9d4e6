using System.Text.Json;

namespace GuaranteeRules.Tests.Cli;

/// <summary>What each line can claim, for people against approved files, and for programs.</summary>
public sealed class EntitlementsTests : IDisposable
{
    private const string Kettle = """{"id":"kettle","order":{"id":"o-1","platform":"tmall","placedAt":"2025-05-01T10:00:00+08:00","paidAt":"2025-05-01T10:00:00+08:00"},"lines":[{"id":"l-1","sku":"kettle","category":"appliance","paid":"199.00","programmes":["tmall.worry-free"],"signedAt":"2025-05-03T10:00:00+08:00"},{"id":"l-2","sku":"spoon","category":"other","paid":"9.00"}]}""";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Text_is_as_approved(string language)
    {
        var ran = tool.Run("entitlements", tool.File("kettle.json", Kettle), "--as-of", "2025-05-05T12:00:00+08:00", "--lang", language);
        Approved.Check(ran.Output, "Cli", "Approved", $"entitlements.{language}.txt");
        Assert.Equal(0, ran.Status);
    }

    [Fact]
    public void Programs_get_a_line_for_each_line_of_the_order()
    {
        var lines = tool.Run("entitlements", tool.File("kettle.jsonl", Kettle), "--as-of", "2025-05-11T00:00:00+08:00", "--format", "jsonl").Lines;
        var kettle = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal(["l-1", "l-2"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetString()));
        Assert.Equal("2025-05-11T00:00:00+08:00", kettle.GetProperty("asOf").GetString());
        var refund = kettle.GetProperty("entitlements").EnumerateArray().First(one => one.GetProperty("ground").GetString() == "change-of-mind" && Text(one, "until") == "2025-05-11T00:00:00+08:00");
        Assert.Equal(("lapsed", "199.00", "2025-05-03T10:00:00+08:00", "2025-05-11T00:00:00+08:00"), (Text(refund, "state"), Text(refund, "worth"), Text(refund, "from"), Text(refund, "until")));
    }

    [Fact]
    public void One_line_can_be_picked() =>
        Assert.DoesNotContain("kettle.", tool.Run("entitlements", tool.File("kettle.json", Kettle), "--line", "l-2", "--format", "jsonl").Lines.Single(), StringComparison.Ordinal);

    [Fact]
    public void An_instant_without_an_offset_is_refused()
    {
        var ran = tool.Run("entitlements", tool.File("kettle.json", Kettle), "--as-of", "2025-05-05T12:00:00");
        Assert.Equal(1, ran.Status);
        Assert.Contains("'2025-05-05T12:00:00' is no instant with an offset", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_cannot_be_read_gets_an_error_and_the_others_go_on()
    {
        var ran = tool.Run("entitlements", tool.File("cases.jsonl", "{}\n" + Kettle), "--format", "jsonl");
        Assert.Equal(2, ran.Status);
        Assert.Contains("\"error\"", ran.Lines[0], StringComparison.Ordinal);
        Assert.Equal(3, ran.Lines.Length);
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
