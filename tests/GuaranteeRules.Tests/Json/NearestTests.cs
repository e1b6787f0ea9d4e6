namespace GuaranteeRules.Tests.Json;

/// <summary>An error names what may have been meant, where anything is near.</summary>
public sealed class NearestTests
{
    [Theory]
    [InlineData("\"platform\"", "\"plattform\"", "The nearest is 'platform'.")]
    [InlineData("\"paid\"", "\"Paid\"", "The nearest is 'paid'.")]
    [InlineData("\"submittedAt\"", "\"sumbittedAt\"", "The nearest is 'submittedAt'.")]
    [InlineData("\"quality-defect\"", "\"qualityDefect\"", "The nearest is 'quality-defect'.")]
    [InlineData("\"taobao\"", "\"taoboa\"", "The nearest is 'taobao'.")]
    [InlineData("\"line\": \"l-1\"", "\"line\": \"l1\"", "The nearest is 'l-1'.")]
    [InlineData("\"paid\"", "\"programmes\": [ \"tmall.wory-free\" ], \"paid\"", "The nearest is 'tmall.worry-free'.")]
    [InlineData("\"paid\"", "\"services\": [ \"tmall.worry-free.lone\" ], \"paid\"", "The nearest is 'tmall.worry-free.loaner'.")]
    public void What_is_near_is_named(string old, string changed, string named) => Assert.EndsWith(named, Texts.Error(Texts.Least.With(old, changed)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"platform\"", "\"shopping-mall\"")]
    [InlineData("\"quality-defect\"", "\"x\"")]
    [InlineData("\"quality-defect\"", "7")]
    [InlineData("\"taobao\"", "\"amazon\"")]
    public void What_is_far_is_not(string old, string changed) => Assert.DoesNotContain("nearest", Texts.Error(Texts.Least.With(old, changed)).Message, StringComparison.Ordinal);
}
