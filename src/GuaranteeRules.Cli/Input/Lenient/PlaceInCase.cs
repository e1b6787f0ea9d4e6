using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Where in a case a reader of its text stands.</summary>
internal sealed class PlaceInCase
{
    private readonly Stack<string> above = new();
    private string path = string.Empty;

    /// <summary>The member whose value, or an item of whose list, the reader stands on; null: none that the format knows.</summary>
    internal CaseMember? Member => CaseShape.Of(path);

    /// <summary>Takes the token that the reader has come to into account.</summary>
    internal void Pass(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                path = above.Peek() is { Length: > 0 } parent ? $"{parent}.{reader.GetString()}" : reader.GetString()!;
                break;
            case JsonTokenType.StartObject:
                above.Push(path);
                break;
            case JsonTokenType.StartArray:
                above.Push(path);
                path += "[]";
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path = above.Pop();
                break;
        }
    }
}
