namespace GuaranteeRules.Cli;

/// <summary>What should be a test lacks something, or expects what no result has.</summary>
/// <param name="path">The member at fault, as <c>expect.claims.k-1.outcom</c>.</param>
internal sealed class TestFormatException(string path) : Exception
{
    internal string Path { get; } = path;
}
