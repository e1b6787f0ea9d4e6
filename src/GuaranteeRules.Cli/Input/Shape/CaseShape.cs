using System.Text.Json;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Cli;

/// <summary>The members of the case format, as its published schema has them: whatever the format gains, tables and messages have at once.</summary>
internal static partial class CaseShape
{
    private static readonly Lazy<List<CaseMember>> Read = new(ReadSchema);
    private static readonly Lazy<Dictionary<string, CaseMember>> ByPath = new(() => Members.ToDictionary(member => member.Path, StringComparer.Ordinal));

    /// <summary>All members that hold values, in the schema's order.</summary>
    internal static IReadOnlyList<CaseMember> Members => Read.Value;

    /// <summary>The member at a place of a case, as <c>$.lines[0].paid</c> or, of an item of its list, <c>$.lines[0].traits[1]</c>; null: none that holds a value.</summary>
    internal static CaseMember? At(string path) => Of(Index().Replace(path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path, "[]"));

    /// <summary>The same, of a path without <c>$.</c> whose brackets are empty.</summary>
    internal static CaseMember? Of(string pattern) =>
        ByPath.Value.GetValueOrDefault(pattern) ?? (pattern.EndsWith("[]", StringComparison.Ordinal) ? ByPath.Value.GetValueOrDefault(pattern[..^2]) : null);

    /// <summary>The member that a column or a path names, as <c>line.paid</c> or <c>lines[].paid</c>; null: there is none.</summary>
    internal static CaseMember? Named(string name) => Members.FirstOrDefault(member => member.Column == name) ?? Of(name);

    /// <summary>The column that is written most alike; null: none is near.</summary>
    internal static string? Nearest(string name) => Spelling.Nearest(name, Members.Select(member => member.Column));

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();

    private static List<CaseMember> ReadSchema()
    {
        using var schema = JsonDocument.Parse(JsonSchemas.Case);
        var members = new List<CaseMember>();
        Add(schema.RootElement, string.Empty);
        return members;

        void Add(JsonElement type, string path)
        {
            var required = type.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
            foreach (var property in type.GetProperty("properties").EnumerateObject().Where(property => property.Name is not ("note" or "$schema")))
            {
                AddMember(property.Value, path + property.Name, required.Contains(property.Name));
            }
        }

        void AddMember(JsonElement member, string path, bool isRequired)
        {
            var (type, definition) = Resolve(member);
            var isList = type.TryGetProperty("items", out var items);
            if (isList)
            {
                (type, definition) = Resolve(items);
            }

            if (type.TryGetProperty("properties", out _))
            {
                Add(type, path + (isList ? "[]." : "."));
            }
            else
            {
                string[] names = type.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
                members.Add(new CaseMember(path, KindOf(type, definition, path), names, isRequired, isList));
            }
        }

        // A member may be null, too, and is mostly described elsewhere.
        (JsonElement Type, string? Definition) Resolve(JsonElement member)
        {
            var type = member.TryGetProperty("anyOf", out var either) && either[either.GetArrayLength() - 1].TryGetProperty("type", out var last) && last.GetString() == "null" ? either[0] : member;
            if (!type.TryGetProperty("$ref", out var reference))
            {
                return (type, null);
            }

            var definition = reference.GetString()!["#/$defs/".Length..];
            return (schema.RootElement.GetProperty("$defs").GetProperty(definition), definition);
        }
    }

    private static MemberKind KindOf(JsonElement type, string? definition, string path) => definition switch
    {
        "id" => MemberKind.Id,
        "clauseId" => MemberKind.Clause,
        "programmeId" => MemberKind.Programme,
        "instant" => MemberKind.Instant,
        "money" => MemberKind.Money,
        _ when path == "order.platform" => MemberKind.Platform,
        _ when type.TryGetProperty("enum", out _) => MemberKind.Name,
        _ => type.GetProperty("type").GetString() switch
        {
            "integer" => MemberKind.Number,
            "boolean" => MemberKind.Flag,
            _ => MemberKind.Text,
        },
    };
}
