using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Finds what is wrong with a text as JSON, whatever it means: its syntax and depth, members given twice, halves of surrogate pairs.</summary>
/// <remarks>It walks the whole text, the members that callers add included, and is run only where something is known or feared to be wrong.</remarks>
internal sealed class TextCheck
{
    private readonly Stack<Level> levels = new();
    private CaseFormatException? found;

    internal static CaseFormatException? Find(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return new CaseFormatException(InputCode.Malformed, path: null, "The text is empty.", 1);
        }

        var check = new TextCheck();
        var reader = new Utf8JsonReader(text, CaseJson.Reading);
        try
        {
            while (reader.Read())
            {
                check.Next(reader, text);
            }
        }
        catch (JsonException e)
        {
            // A text that is not JSON is that first of all; the reader's position goes into the error's own.
            var end = e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            return new CaseFormatException(InputCode.Malformed, path: null, $"The text is not JSON: {(end < 0 ? e.Message : e.Message[..end])}", e.LineNumber + 1, e);
        }

        return check.found;
    }

    private void Next(in Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                Name(reader, text);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.Pop();
                break;
            default:
                Value(reader, text);
                break;
        }
    }

    private void Name(in Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        var level = levels.Peek();
        if (!TryText(reader, out var name))
        {
            level.Member = null;
            Report(InputCode.Malformed, "has a member whose name is not valid Unicode.", reader, text);
            return;
        }

        level.Member = name;
        if (!level.Names!.Add(name))
        {
            Report(InputCode.DuplicateMember, "is given twice.", reader, text);
        }
    }

    private void Value(in Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (levels.TryPeek(out var level))
        {
            level.Item++;
        }

        if (reader.TokenType == JsonTokenType.String && !TryText(reader, out _))
        {
            Report(InputCode.InvalidValue, $"is {Shown.Of(reader)}, not a text of valid Unicode.", reader, text);
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            levels.Push(new Level(reader.TokenType == JsonTokenType.StartObject));
        }
    }

    private void Report(string code, string message, in Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        found ??= new CaseFormatException(code, Path(), message, CasePath.Line(text, reader.TokenStartIndex));

    private string Path() => levels.Reverse().Aggregate(new StringBuilder("$"), (path, level) => level.AppendTo(path)).ToString();

    private static bool TryText(in Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.ValueIsEscaped || reader.TokenType == JsonTokenType.PropertyName ? reader.GetString()! : "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>An object or a list that is being walked.</summary>
    private sealed class Level(bool isObject)
    {
        internal HashSet<string>? Names { get; } = isObject ? new(StringComparer.Ordinal) : null;

        internal string? Member { get; set; }

        internal int Item { get; set; } = -1;

        internal StringBuilder AppendTo(StringBuilder path) => isObject
            ? Member is null ? path : path.Append('.').Append(ShownText.Of(Member))
            : path.Append(CultureInfo.InvariantCulture, $"[{Item}]");
    }
}
