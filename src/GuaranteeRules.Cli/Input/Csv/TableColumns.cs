namespace GuaranteeRules.Cli;

/// <summary>The columns of a table whose rows are claims.</summary>
internal static class TableColumns
{
    /// <summary>What tells which rows are one case.</summary>
    internal const string Order = "order.id";

    /// <summary>What separates several values in one cell.</summary>
    internal const char Several = ';';

    // A row's claim, quote and payout are about the row's own line.
    private static readonly string[] Implied = ["claim.line", "quote.line", "payout.line"];

    /// <summary>All of them, those that every table has first.</summary>
    internal static IReadOnlyList<CaseMember> All { get; } =
        [.. CaseShape.Members.Where(member => !Implied.Contains(member.Column)).OrderBy(member => Place(member.Steps[0]))];

    /// <summary>Those that every table must have.</summary>
    internal static IEnumerable<string> Required { get; } = [Order, "order.platform", "order.placedAt", "line.paid"];

    private static readonly Dictionary<string, CaseMember> ByName = All.ToDictionary(member => member.Column, StringComparer.Ordinal);

    /// <summary>The column of a name; null: there is none.</summary>
    internal static CaseMember? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether a column is the caller's own, which nobody reads.</summary>
    internal static bool IsFree(string name) => name.Split('.')[^1] is var last && (last == "note" || last.StartsWith("x-", StringComparison.Ordinal));

    private static int Place(string part) => Array.IndexOf(["order", "lines", "claims", "quotes", "payouts"], part) is >= 0 and var place ? place : int.MaxValue;
}
