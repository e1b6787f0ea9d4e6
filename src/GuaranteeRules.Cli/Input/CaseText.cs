namespace GuaranteeRules.Cli;

/// <summary>The text of one case, not read yet.</summary>
/// <param name="File">The file it is in, as the caller named it.</param>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Utf8">Its bytes, valid until the next case is asked for; of a text that is too long, only the beginning.</param>
/// <param name="IsTooLong">Whether it is longer than <see cref="Longest"/>.</param>
/// <param name="Table">The rows and columns that it was made from; null: it stands in the file as it is.</param>
/// <param name="Flaw">What is wrong with it already; null: nothing that is known yet.</param>
internal readonly record struct CaseText(string File, long Line, ReadOnlyMemory<byte> Utf8, bool IsTooLong, ITablePlaces? Table = null, CaseFlaw? Flaw = null)
{
    /// <summary>The longest text that is held whole, in bytes: what the reader of cases takes.</summary>
    internal const int Longest = CaseReader.MostBytes;

    /// <summary>How much of a text that is too long is kept: enough to find the case's id near its start.</summary>
    internal const int Beginning = 4096;

    /// <summary>What stands in the place of a case and cannot be made one.</summary>
    internal static CaseText Wrong(string file, long line, CaseFlaw flaw, ReadOnlyMemory<byte> utf8 = default) => new(file, line, utf8, IsTooLong: false, Table: null, flaw);
}

/// <summary>What is wrong with the text of a case, found before it is read.</summary>
/// <param name="Code">What it is, as <c>input.malformed</c>.</param>
/// <param name="Key">The key of its sentence in the tool's texts.</param>
/// <param name="Values">What the sentence names.</param>
internal sealed record CaseFlaw(string Code, string Key, params (string Name, string Value)[] Values);

/// <summary>Tells where in a table the members of a case come from.</summary>
internal interface ITablePlaces
{
    /// <summary>The line of the file and the column that a member was written in, or would be.</summary>
    /// <param name="path">The member, as <c>$.lines[0].paid</c>.</param>
    (long Line, string Column) Of(string path);
}
