using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace GuaranteeRules.Policies;

/// <summary>The text of a policy file: whether it is JSON at all, and where in it things are.</summary>
internal static class PolicyText
{
    /// <summary>What the file says; null: it is not JSON, which is reported.</summary>
    internal static PolicyValue? Read(PolicyFile file, List<PolicyProblem> problems)
    {
        var utf8 = file.Utf8.Span;
        if (WrongByte(utf8) is { } wrong)
        {
            problems.Add(NotJson(file, TextPlace.At(utf8, wrong), new("含有不是有效 Unicode 的字节或转义。", "it has bytes or escapes that are not valid Unicode.")));
            return null;
        }

        try
        {
            return PolicyValue.Read(utf8);
        }
        catch (JsonException broken)
        {
            // The parser counts from 0, and its own words end with where it stopped.
            var line = 0;
            for (var i = broken.LineNumber ?? 0; i > 0; i--)
            {
                line += utf8[line..].IndexOf((byte)'\n') + 1;
            }

            var place = TextPlace.At(utf8, Math.Min(line + (int)(broken.BytePositionInLine ?? 0), utf8.Length));
            var detail = broken.Message.Split(" LineNumber:", 2)[0];
            problems.Add(NotJson(file, place, new($"从此处起无法解析（{detail}）", detail)));
            return null;
        }
    }

    /// <summary>Where a path leads in the file; where it names what is not there, where the last is that is.</summary>
    internal static TextPlace PlaceOf(PolicyFile file, string path)
    {
        var value = PolicyValue.Read(file.Utf8.Span);
        var rest = path.AsSpan(1);
        while (Step(value, ref rest) is { } next)
        {
            value = next;
        }

        return TextPlace.At(file.Utf8.Span, value.Place.Start.Value);
    }

    /// <summary>The member or item that a path goes on to; null: it ends here, or names none.</summary>
    private static PolicyValue? Step(PolicyValue value, ref ReadOnlySpan<char> rest)
    {
        if (rest is ['[', ..] && rest.IndexOf(']') is var end && int.TryParse(rest[1..end], out var item) && item < value.Items.Count)
        {
            rest = rest[(end + 1)..];
            return value.Items[item];
        }

        // A name may have points of its own.
        foreach (var member in value.Members)
        {
            if (rest is ['.', .. var name] && name.StartsWith(member.Name, StringComparison.Ordinal) && (name.Length == member.Name.Length || name[member.Name.Length] is '.' or '['))
            {
                rest = name[member.Name.Length..];
                return member.Value;
            }
        }

        return null;
    }

    private static PolicyProblem NotJson(PolicyFile file, TextPlace place, LocalText why) =>
        new(file.Name, "$", new($"不是 JSON：{why.Chinese}", $"is not JSON: {why.English}")) { Code = "policy.not-json", Place = place };

    /// <summary>The first byte that is no UTF-8, or begins a text with half of a surrogate pair: both pass the parser until somebody wants the text. Null: there is none.</summary>
    private static int? WrongByte(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return Utf8.ToUtf16(utf8, new char[utf8.Length], out var valid, out _, replaceInvalidSequences: false) == OperationStatus.Done ? null : valid;
        }

        if (utf8.IndexOf("\\ud"u8) < 0 && utf8.IndexOf("\\uD"u8) < 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }
        }
        catch (InvalidOperationException)
        {
            return (int)reader.TokenStartIndex;
        }
        catch (JsonException)
        {
            // The parser says what is wrong, and where.
            return null;
        }

        return null;
    }
}
