using System.Globalization;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Cli;

/// <summary>The rows that the parts of a case were made from.</summary>
/// <param name="first">The line of the file on which its first row starts.</param>
internal sealed partial class TablePlaces(long first) : ITablePlaces
{
    internal List<long> Lines { get; } = [];

    internal List<long> Claims { get; } = [];

    internal List<long> Quotes { get; } = [];

    internal List<long> Payouts { get; } = [];

    public (long Line, string Column) Of(string path)
    {
        var column = CaseShape.At(path)?.Column ?? Brackets().Replace(path[(path.StartsWith("$.", StringComparison.Ordinal) ? 2 : 0)..], string.Empty);
        var list = Item().Match(path);
        var rows = list.Groups["list"].Value switch { "lines" => Lines, "claims" => Claims, "quotes" => Quotes, "payouts" => Payouts, _ => [] };
        return list.Success && int.Parse(list.Groups["at"].ValueSpan, CultureInfo.InvariantCulture) is var at && at < rows.Count ? (rows[at], column) : (first, column);
    }

    [GeneratedRegex(@"^\$\.(?<list>[a-z]+)\[(?<at>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
