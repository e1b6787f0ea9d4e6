using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Compares two JSON values member by member. Layout, the order of members and how a text is escaped do not count; the order of lists does.</summary>
internal static class JsonComparison
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What differs, as deep down as it can be named: a list of plain values is one value.</summary>
    /// <param name="path">Where the values stand.</param>
    /// <param name="old">The first value; null: it is not there.</param>
    /// <param name="new">The second value; null: it is not there.</param>
    internal static IEnumerable<MemberChange> Changes(string path, JsonElement? old, JsonElement? @new)
    {
        if (old is not { } a || @new is not { } b)
        {
            return old is null && @new is null ? [] : [Whole(path, old, @new)];
        }

        return (a.ValueKind, b.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Names(a, b).SelectMany(name => Changes(Member(path, name), At(a, name), At(b, name))),
            (JsonValueKind.Array, JsonValueKind.Array) when HasObjects(a) && HasObjects(b) =>
                Enumerable.Range(0, Math.Max(a.GetArrayLength(), b.GetArrayLength())).SelectMany(i => Changes(Item(path, i), At(a, i), At(b, i))),
            _ => JsonElement.DeepEquals(a, b) ? [] : [Whole(path, a, b)],
        };
    }

    /// <summary>The place of a member; a name that is none in a path is put in quotes.</summary>
    internal static string Member(string path, string name) =>
        name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') && name.Length > 0
            ? path.Length == 0 ? name : $"{path}.{name}"
            : $"{path}['{name}']";

    /// <summary>The JSON of a value, on one line.</summary>
    internal static string Text(JsonElement value)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static MemberChange Whole(string path, JsonElement? old, JsonElement? @new) =>
        new(path, old is { } a ? Text(a) : null, @new is { } b ? Text(b) : null);

    private static IEnumerable<string> Names(JsonElement a, JsonElement b) =>
        a.EnumerateObject().Concat(b.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal);

    private static JsonElement? At(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? member : null;

    private static JsonElement? At(JsonElement value, int item) => item < value.GetArrayLength() ? value[item] : null;

    private static string Item(string path, int item) => string.Create(CultureInfo.InvariantCulture, $"{path}[{item}]");

    private static bool HasObjects(JsonElement list) => list.GetArrayLength() == 0 || list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object);
}
