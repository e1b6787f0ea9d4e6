namespace GuaranteeRules.Tests;

/// <summary>For tests that look through many things for what should not be: a failure lists all of it, uncut.</summary>
internal static class Expect
{
    internal static void None(IEnumerable<string> found)
    {
        var all = found.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
