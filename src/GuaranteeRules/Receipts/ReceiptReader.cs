using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GuaranteeRules.Receipts;

/// <summary>Reads the text of a receipt strictly: every member must be there, none twice, and no other. What the case and the result say is not looked at yet.</summary>
internal static class ReceiptReader
{
    private static readonly string[] Known = ["receipt", "library", "language", "policy", "reachesBack", "programmes", "clauses", "inputHash", "input", "result"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = CaseJson.Deepest };

    internal static ReceiptText Read(ReadOnlyMemory<byte> utf8)
    {
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;
        RefuseUnreadable(text.Span);
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new ReceiptFormatException("$", $"is not JSON: {broken.Message}", broken);
        }
    }

    /// <summary>Refuses bytes that are no UTF-8, and halves of surrogate pairs written as escapes: the parser lets them pass, and reading the text later would throw.</summary>
    private static void RefuseUnreadable(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            throw new ReceiptFormatException("$", "is not valid UTF-8.");
        }

        if ((text.IndexOf("\\ud"u8) >= 0 || text.IndexOf("\\uD"u8) >= 0) && TextCheck.Find(text) is { } problem)
        {
            throw new ReceiptFormatException("$", $"is not a receipt: {problem.Message}", problem);
        }
    }

    private static ReceiptText Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new ReceiptFormatException("$", "is not an object.");
        }

        foreach (var member in root.EnumerateObject())
        {
            if (!Known.Contains(member.Name, StringComparer.Ordinal))
            {
                throw new ReceiptFormatException(JsonComparison.Member("$", member.Name), "is not a member that a receipt has.");
            }
        }

        if (!Member(root, "receipt", JsonValueKind.Number).TryGetInt32(out var version) || version != ReceiptText.Version)
        {
            throw new ReceiptFormatException("$.receipt", $"is not {ReceiptText.Version.ToString(CultureInfo.InvariantCulture)}, the version of the format that is known here.");
        }

        return new ReceiptText
        {
            Library = Text(root, "library"),
            Language = LanguageTag.Parse(Text(root, "language")) ?? throw new ReceiptFormatException("$.language", "is not one of zh-CN, en."),
            Policy = Text(root, "policy"),
            ReachesBack = Flag(root, "reachesBack"),
            Programmes = Hashes(root, "programmes"),
            Clauses = Hashes(root, "clauses"),
            InputHash = Text(root, "inputHash"),
            Input = Raw(root, "input"),
            Result = Raw(root, "result"),
        };
    }

    private static JsonElement Member(JsonElement root, string name, params ReadOnlySpan<JsonValueKind> kinds) =>
        !root.TryGetProperty(name, out var member) ? throw new ReceiptFormatException("$." + name, "is missing.")
        : kinds.Contains(member.ValueKind) ? member
        : throw new ReceiptFormatException("$." + name, $"is {Shown.Of(JsonComparison.Text(member))}, not {Expected(kinds[0])}.");

    private static string Expected(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };

    private static string Text(JsonElement root, string name) => Member(root, name, JsonValueKind.String).GetString()!;

    private static bool Flag(JsonElement root, string name) => Member(root, name, JsonValueKind.True, JsonValueKind.False).GetBoolean();

    private static SortedDictionary<string, string> Hashes(JsonElement root, string name)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in Member(root, name, JsonValueKind.Object).EnumerateObject())
        {
            hashes.Add(member.Name, member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : throw new ReceiptFormatException(JsonComparison.Member("$." + name, member.Name), "is not a text."));
        }

        return hashes;
    }

    private static byte[] Raw(JsonElement root, string name) => JsonMarshal.GetRawUtf8Value(Member(root, name, JsonValueKind.Object)).ToArray();
}
