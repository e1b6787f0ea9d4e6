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
        // What comes to nothing is told without a number.
        JsonValueKind.Number => value.GetDecimal() is not 0 and var stated ? [(path, stated)] : [],
        JsonValueKind.String when TryNumber(value.GetString()!, out var number) => [(path, number)],
        _ => [],
    };

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) || TextNumbers.TryTime(text, out number);
}
