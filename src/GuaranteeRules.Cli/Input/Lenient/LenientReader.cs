using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Puts values as the case format has them in the place of common ways of writing them, and remembers each. All else of a text stays as it is.</summary>
/// <param name="values">What is understood.</param>
internal sealed class LenientReader(LooseValues values)
{
    private static readonly char[] Separators = [',', '，', '、', '|', '；'];

    /// <summary>What was read as what.</summary>
    internal LenientNotes Notes { get; } = new();

    internal CaseText Read(CaseText text)
    {
        if (text.IsTooLong || text.Flaw is not null)
        {
            return text;
        }

        try
        {
            return text with { Utf8 = Replaced(text.Utf8.Span) ?? text.Utf8 };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The reader of cases says what is wrong with it.
            return text;
        }
    }

    /// <summary>The text with what was replaced; null: nothing was.</summary>
    private byte[]? Replaced(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var place = new PlaceInCase();
        ArrayBufferWriter<byte>? replaced = null;
        var copied = 0;
        while (reader.Read())
        {
            place.Pass(ref reader);
            if (reader.TokenType == JsonTokenType.String && place.Member is { } member && Value(member, reader.GetString()!) is { } value)
            {
                replaced ??= new ArrayBufferWriter<byte>(utf8.Length + value.Length);
                replaced.Write(utf8[copied..(int)reader.TokenStartIndex]);
                replaced.Write(Encoding.UTF8.GetBytes(value));
                copied = (int)reader.BytesConsumed;
            }
        }

        replaced?.Write(utf8[copied..]);
        return replaced?.WrittenSpan.ToArray();
    }

    /// <summary>The JSON that stands for a value, or for the several values of a list that were written as one; null: nothing is to be changed.</summary>
    private string? Value(CaseMember member, string written)
    {
        string[] parts = member.IsList ? written.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [written];
        var read = Array.ConvertAll(parts, part => values.Read(member, part) ?? part);
        if (read is [] || (read is [var one] && one == written && member.Kind is not (MemberKind.Number or MemberKind.Flag)))
        {
            return null;
        }

        if (!Array.TrueForAll(read, member.Takes))
        {
            return null;
        }

        if (read is not [var same] || same != written)
        {
            Notes.Add(member.Column, written, string.Join(TableColumns.Several, read));
        }

        return string.Join(',', read.Select(value => member.Kind is MemberKind.Number or MemberKind.Flag ? value : JsonSerializer.Serialize(value)));
    }
}
