namespace GuaranteeRules.Cli;

/// <summary>Text of others in a table: a spreadsheet must not take it for a formula and run it.</summary>
internal static class SafeCell
{
    internal static string Of(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
}
