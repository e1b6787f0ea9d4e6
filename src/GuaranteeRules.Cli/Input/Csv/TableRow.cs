namespace GuaranteeRules.Cli;

/// <summary>A row of a table.</summary>
/// <param name="Line">The line of the file that it starts on, from 1.</param>
/// <param name="Cells">Its cells; empty ones are as good as none.</param>
internal sealed record TableRow(long Line, string[] Cells)
{
    /// <summary>What stands in a column; empty where nothing does.</summary>
    internal string this[int column] => column < Cells.Length ? Cells[column] : string.Empty;

    internal bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
