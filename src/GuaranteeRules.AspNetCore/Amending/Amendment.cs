using System.Globalization;
using System.Text;
using System.Text.Json;
using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Policies;

namespace GuaranteeRules.AspNetCore.Amending;

/// <summary>What a request wants to amend: policy files, and cases to try them on.</summary>
/// <param name="Files">The amended files, each a programme.</param>
/// <param name="Cases">The cases as texts; empty: only the policies are compared.</param>
internal sealed record Amendment(IReadOnlyList<PolicyFile> Files, IReadOnlyList<ReadOnlyMemory<byte>> Cases)
{
    /// <exception cref="RequestRefusedException">The body is none.</exception>
    internal static Amendment Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw RequestRefusedException.OfBody("input.invalid-value", "$", "is not an object with the members 'policies' and 'cases'.");
            }

            foreach (var member in root.EnumerateObject())
            {
                if (member.Name is not ("policies" or "cases"))
                {
                    throw RequestRefusedException.OfBody("input.unknown-member", "$." + member.Name, "is not a member that is known here; write 'policies' or 'cases'.");
                }
            }

            var policies = List(root, "policies") ?? throw RequestRefusedException.OfBody("input.missing-member", "$.policies", "is missing: give a list of policy files, each a programme.");
            return new Amendment(
                [.. policies.Select((policy, i) => PolicyFile.FromText(string.Create(CultureInfo.InvariantCulture, $"policies[{i}]"), policy))],
                [.. (List(root, "cases") ?? []).Select(text => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text))]);
        }
        catch (JsonException problem)
        {
            throw RequestRefusedException.OfBody(problem);
        }
    }

    private static List<string>? List(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var list) ? null
        : list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.GetRawText())]
        : throw RequestRefusedException.OfBody("input.invalid-value", "$." + name, "is not a list.");
}
