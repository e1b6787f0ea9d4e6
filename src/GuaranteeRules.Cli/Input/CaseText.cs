namespace GuaranteeRules.Cli;

/// <summary>The text of one case, not read yet.</summary>
/// <param name="File">The file it is in, as the caller named it.</param>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Utf8">Its bytes, valid until the next case is asked for; of a text that is too long, only the beginning.</param>
/// <param name="IsTooLong">Whether it is longer than <see cref="Longest"/>.</param>
internal readonly record struct CaseText(string File, long Line, ReadOnlyMemory<byte> Utf8, bool IsTooLong)
{
    /// <summary>The longest text that is held whole, in bytes: what the reader of cases takes.</summary>
    internal const int Longest = CaseReader.MostBytes;

    /// <summary>How much of a text that is too long is kept: enough to find the case's id near its start.</summary>
    internal const int Beginning = 4096;
}
