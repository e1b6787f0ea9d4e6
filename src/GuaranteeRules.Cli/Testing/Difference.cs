namespace GuaranteeRules.Cli;

/// <summary>One thing that came out otherwise than expected.</summary>
/// <param name="Where">What it is, as <c>k-1.outcome</c>.</param>
/// <param name="Expected">What was expected; null: that it is not there.</param>
/// <param name="Actual">What came out; null: it is not there.</param>
internal sealed record Difference(string Where, string? Expected, string? Actual)
{
    internal static IEnumerable<Difference> Between(string where, string? expected, string? actual) =>
        expected == actual ? [] : [new Difference(where, expected, actual)];
}
