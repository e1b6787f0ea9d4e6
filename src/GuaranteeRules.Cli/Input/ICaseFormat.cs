namespace GuaranteeRules.Cli;

/// <summary>A way of writing cases in a file.</summary>
internal interface ICaseFormat
{
    /// <summary>Whether a file is written so.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="beginning">Its first line that is not blank, or as much of it as is looked at.</param>
    bool IsUsedIn(string name, ReadOnlySpan<byte> beginning);

    /// <summary>The cases of a file, each when it is asked for.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">Its text, from its start.</param>
    /// <param name="longest">The longest text of a case that is taken whole, in bytes.</param>
    IEnumerable<CaseText> Cases(CaseSource source, PeekedStream text, int longest);
}
