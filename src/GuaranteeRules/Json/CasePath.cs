using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>One step down into a text: a member, or an item of the list that the member is.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Item">The item's place in the list, from 0; -1: the member itself.</param>
internal readonly record struct Step(string Member, int Item = -1);

/// <summary>A place in the text of a case: how it is written in errors, and where it is found.</summary>
internal static class CasePath
{
    /// <summary>The place as errors name it, as <c>$.lines[0].paid</c>.</summary>
    internal static string Of(IEnumerable<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var (member, item) in steps)
        {
            path.Append('.').Append(ShownText.Of(member));
            if (item >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{item}]");
            }
        }

        return path.ToString();
    }

    /// <summary>The steps of a path that the serializer wrote; its members are those of the case format, so none needs quoting.</summary>
    internal static List<Step> Parse(string path)
    {
        var steps = new List<Step>();
        foreach (var part in path.Split('.').Skip(1))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            steps.Add(bracket < 0 ? new(part) : new(part[..bracket], int.Parse(part.AsSpan(bracket + 1, part.Length - bracket - 2), CultureInfo.InvariantCulture)));
        }

        return steps;
    }

    /// <summary>A reader that stands on the value at a place; where the text ends on the way, on the last object or list above it.</summary>
    internal static Utf8JsonReader Find(ReadOnlySpan<byte> text, IEnumerable<Step> steps)
    {
        var reader = new Utf8JsonReader(text, CaseJson.Reading);
        reader.Read();
        foreach (var (member, item) in steps)
        {
            var above = reader;
            if (!ToMember(ref reader, member) || (item >= 0 && !ToItem(ref reader, item)))
            {
                return above;
            }
        }

        return reader;
    }

    /// <summary>The line on which that byte of the text stands, from 1.</summary>
    internal static long Line(ReadOnlySpan<byte> text, long at) => 1 + text[..(int)at].Count((byte)'\n');

    private static bool ToMember(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(member);
            reader.Read();
            if (found)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool ToItem(ref Utf8JsonReader reader, int item)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        reader.Read();
        for (; item > 0 && reader.TokenType != JsonTokenType.EndArray; item--)
        {
            reader.Skip();
            reader.Read();
        }

        return reader.TokenType != JsonTokenType.EndArray;
    }
}
