namespace GuaranteeRules.Cli;

/// <summary>What the tool's exit status means.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was done, and nothing was found that differs.</summary>
    internal const int Done = 0;

    /// <summary>The tool itself failed.</summary>
    internal const int Failed = 1;

    /// <summary>Everything was gone through, and some of the input could not be read. It goes before <see cref="Different"/>.</summary>
    internal const int InvalidInput = 2;

    /// <summary>Everything was done, and something differs or was found.</summary>
    internal const int Different = 3;

    /// <summary>Every test was made, and at least one came out otherwise than expected.</summary>
    internal const int TestsFailed = 4;
}
