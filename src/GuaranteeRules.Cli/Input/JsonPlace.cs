using System.Globalization;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Finds the line that a path such as <c>$.lines[0].paid</c> lies on, in a case that is written over many lines.</summary>
internal static class JsonPlace
{
    /// <summary>The line of the value at that path, from 1; of a member that is missing, the line its object starts on.</summary>
    /// <param name="utf8">A text that is JSON.</param>
    /// <param name="path">The path, as input errors give it.</param>
    internal static long LineOf(ReadOnlySpan<byte> utf8, string path)
    {
        var found = 0L;
        try
        {
            found = Find(utf8, path);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A name that is not Unicode, or brackets beyond the depth: the start of the text has to do.
        }

        return 1 + utf8[..(int)found].Count((byte)'\n');
    }

    private static long Find(ReadOnlySpan<byte> utf8, string path)
    {
        var reader = new Utf8JsonReader(utf8);
        var above = new Stack<(string Path, int Index)>();
        string? name = null;
        var (found, depth) = (0L, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString();
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    above.Pop();
                    continue;
            }

            var here = Here(above, name);
            if (!IsOnTheWay(here, path))
            {
                reader.Skip();
                continue;
            }

            // As far down the path as it goes; and of a member given twice, the second is at fault.
            if (here.Length >= depth)
            {
                (found, depth) = (reader.TokenStartIndex, here.Length);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                above.Push((here, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return found;
    }

    private static string Here(Stack<(string Path, int Index)> above, string? name)
    {
        if (!above.TryPop(out var parent))
        {
            return "$";
        }

        var isItem = parent.Index >= 0;
        above.Push(isItem ? (parent.Path, parent.Index + 1) : parent);
        return isItem ? string.Create(CultureInfo.InvariantCulture, $"{parent.Path}[{parent.Index}]") : $"{parent.Path}.{name}";
    }

    private static bool IsOnTheWay(string here, string path) =>
        path.StartsWith(here, StringComparison.Ordinal) && (path.Length == here.Length || path[here.Length] is '.' or '[');
}
