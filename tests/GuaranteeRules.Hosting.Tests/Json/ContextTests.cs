using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Hosting.Tests.Json;

/// <summary>A program without reflection: its own generated context, with the library's types in it.</summary>
public sealed partial class ContextTests
{
    private static JsonSerializerOptions Options { get; } = new JsonSerializerOptions { TypeInfoResolver = Own.Default }.AddGuaranteeRules(Language.English, ResultDetail.Brief);

    [Fact]
    public void A_generated_context_of_ones_own_takes_the_librarys_types()
    {
        var reply = new Reply(Samples.Book.Decide(Samples.Fridge), Money.FromYuan(1m));
        var text = JsonSerializer.Serialize(reply, Own.Default.Reply);
        Assert.StartsWith("""{"Result":{"case":"fridge","policy":""", text, StringComparison.Ordinal);
        Assert.EndsWith("""},"Fee":"1.00"}""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_context_lacks_the_library_brings()
    {
        var text = JsonSerializer.Serialize<IReadOnlyList<CaseResult>>([Samples.Book.Decide(Samples.Fridge)], Options);
        Assert.Contains("\"code\":\"price.dropped\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("message", text, StringComparison.Ordinal);
        Assert.Equal(Samples.Fridge, JsonSerializer.Deserialize<Case>(Samples.FridgeText, Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Version(1, 0), Options));
    }

    internal sealed record Reply(CaseResult Result, Money Fee);

    [JsonSerializable(typeof(Reply))]
    private sealed partial class Own : JsonSerializerContext;
}
