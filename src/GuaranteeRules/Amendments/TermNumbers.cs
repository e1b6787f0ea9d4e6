using System.Globalization;
using System.Text.Json;

namespace GuaranteeRules.Amendments;

/// <summary>The numbers in the terms of a policy file: those written as numbers, amounts and ratios, and the hours of a time of day.</summary>
internal static class TermNumbers
{
    internal static IEnumerable<(string Path, decimal Number)> In(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => In(JsonComparison.Member(path, member.Name), member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => In($"{path}[{i}]", item)),
        JsonValueKind.Number => value.GetDecimal() is var stated && (stated != 0 || !IsMultiple(path)) ? [(path, stated)] : [],
        JsonValueKind.String when TryNumber(value.GetString()!, out var number) => [(path, number)],
        _ => [],
    };

    /// <summary>No multiple on top of the refund is told by not telling of one; 0 days and 0 months are lengths that a text states.</summary>
    private static bool IsMultiple(string path) => path.EndsWith(".multiple", StringComparison.Ordinal);

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) || TextNumbers.TryTime(text, out number);
}
