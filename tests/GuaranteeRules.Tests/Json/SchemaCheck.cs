using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Json;

/// <summary>Holds a value against a JSON Schema, as far as the library's own schemas go; a keyword that is not known here fails the test that uses it.</summary>
internal sealed class SchemaCheck
{
    private readonly JsonElement root;

    private SchemaCheck(JsonElement root) => this.root = root;

    /// <summary>One of the schemas in the library.</summary>
    internal static JsonElement Embedded(string name)
    {
        using var stream = typeof(GuaranteeBook).Assembly.GetManifestResourceStream($"Schemas/{name}")!;
        using var schema = JsonDocument.Parse(stream);
        return schema.RootElement.Clone();
    }

    /// <summary>What is wrong with a value; nothing for a valid one.</summary>
    internal static List<string> Problems(JsonElement schema, JsonElement value) => [.. new SchemaCheck(schema).Check(schema, value, "$")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string at) =>
        schema.ValueKind == JsonValueKind.True ? [] : schema.ValueKind == JsonValueKind.False ? [$"{at} may not be there"] : schema.EnumerateObject().SelectMany(keyword => Check(schema, keyword.Name, keyword.Value, value, at));

    private IEnumerable<string> Check(JsonElement schema, string keyword, JsonElement asked, JsonElement value, string at) => keyword switch
    {
        "$schema" or "$comment" or "$id" or "$defs" or "title" or "description" or "default" or "examples" or "then" or "else" => [],
        "$ref" => Check(Resolve(asked.GetString()!), value, at),
        "allOf" => asked.EnumerateArray().SelectMany(each => Check(each, value, at)),
        "anyOf" => AnyOf([.. asked.EnumerateArray().Select(way => Check(way, value, at).ToList())], at),
        "oneOf" => asked.EnumerateArray().Count(way => !Check(way, value, at).Any()) == 1 ? [] : [$"{at} is not exactly one of {asked}"],
        "if" => Check(asked, value, at).Any() ? schema.TryGetProperty("else", out var other) ? Check(other, value, at) : [] : Check(schema.GetProperty("then"), value, at),
        "type" => (asked.ValueKind == JsonValueKind.Array ? asked.EnumerateArray().Select(one => one.GetString()!) : [asked.GetString()!]).Intersect(Types(value)).Any() ? [] : [$"{at} is no {asked}"],
        "enum" => asked.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{at} is none of {asked}"],
        "const" => JsonElement.DeepEquals(asked, value) ? [] : [$"{at} is not {asked}"],
        "required" => value.ValueKind != JsonValueKind.Object ? [] : asked.EnumerateArray().Select(x => x.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}.{name} is missing"),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : asked.EnumerateObject().Where(x => value.TryGetProperty(x.Name, out _)).SelectMany(x => Check(x.Value, value.GetProperty(x.Name), $"{at}.{x.Name}")),
        "patternProperties" => [],
        "additionalProperties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(x => !IsNamed(schema, x.Name))
            .SelectMany(x => asked.ValueKind == JsonValueKind.False ? [$"{at}.{x.Name} is not known"] : Check(asked, x.Value, $"{at}.{x.Name}")),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || !IsAnyTwice([.. value.EnumerateArray()]) ? [] : [$"{at} names something twice"],
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Check(asked, item, $"{at}[{i.ToString(CultureInfo.InvariantCulture)}]")),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= asked.GetInt32() ? [] : [$"{at} has too few"],
        "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= asked.GetInt32() ? [] : [$"{at} has too few"],
        "propertyNames" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().SelectMany(x => Check(asked, JsonSerializer.SerializeToElement(x.Name), $"{at}.{x.Name}")),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= asked.GetInt32() ? [] : [$"{at} has too many"],
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, asked.GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(5)) ? [] : [$"{at} does not match {asked}"],
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= asked.GetInt32() ? [] : [$"{at} is too short"],
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= asked.GetInt32() ? [] : [$"{at} is too long"],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= asked.GetDecimal() ? [] : [$"{at} is too small"],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= asked.GetDecimal() ? [] : [$"{at} is too large"],
        _ => throw new NotSupportedException($"the keyword {keyword} at {at}"),
    };

    private static IEnumerable<string> AnyOf(List<List<string>> ways, string at) =>
        ways.Any(problems => problems.Count == 0) ? [] : [$"{at} is none of: {string.Join(" | ", ways.SelectMany(problems => problems))}"];

    private static IEnumerable<string> Types(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => ["object"],
        JsonValueKind.Array => ["array"],
        JsonValueKind.String => ["string"],
        JsonValueKind.Number => value.TryGetDecimal(out var number) && decimal.IsInteger(number) ? ["number", "integer"] : ["number"],
        JsonValueKind.Null => ["null"],
        _ => ["boolean"],
    };

    private static bool IsAnyTwice(JsonElement[] items) => items.Where((item, i) => items.Take(i).Any(earlier => JsonElement.DeepEquals(earlier, item))).Any();

    private static bool IsNamed(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _)) || (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(x => Regex.IsMatch(name, x.Name, RegexOptions.ECMAScript, TimeSpan.FromSeconds(5))));

    private JsonElement Resolve(string reference) => reference["#/".Length..].Split('/').Aggregate(root, (at, name) => at.GetProperty(name));
}
