using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>What a case says in one of its members, for one of its claims.</summary>
internal static class CaseValue
{
    /// <summary>The value, or several of them separated by semicolons; empty: the case says nothing there.</summary>
    /// <param name="case">The case.</param>
    /// <param name="claim">The claim; of lines, its own counts.</param>
    /// <param name="member">The member.</param>
    internal static string Of(Case @case, ClaimId claim, CaseMember member)
    {
        using var text = new MemoryStream();
        CaseWriter.Write(text, @case);
        using var document = JsonDocument.Parse(text.ToArray());
        var root = document.RootElement;
        var line = @case.Claims.First(one => one.Id == claim).Line.Value;
        IEnumerable<JsonElement> found = [root];
        foreach (var step in member.Steps)
        {
            found = found.SelectMany(value => Down(value, step).Where(item => step switch
            {
                "claims" => Says(item, "id", claim.Value),
                "lines" => Says(item, "id", line),
                "quotes" or "payouts" => Says(item, "line", line),
                _ => true,
            }));
        }

        return string.Join(TableColumns.Several, found.Select(value => value.ToString()).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<JsonElement> Down(JsonElement value, string step) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(step, out var member) && member.ValueKind != JsonValueKind.Null
            ? member.ValueKind == JsonValueKind.Array ? member.EnumerateArray() : [member]
            : [];

    private static bool Says(JsonElement item, string member, string value) => item.TryGetProperty(member, out var said) && said.ValueEquals(value);
}
