using System.Globalization;
using System.Text.Json;
using GuaranteeRules.Facts;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Json;

/// <summary>A place in the text of a case. The first thing wrong there ends the reading.</summary>
internal readonly struct CaseNode(JsonElement value, string path)
{
    private const int LongestId = 128;

    private static readonly OffsetDateTimePattern InstantPattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFo<Z+HH:mm>");

    /// <summary>The years 1 to 9999 of China time: what lies outside could be read but not written.</summary>
    private static readonly Instant Earliest = new LocalDateTime(1, 1, 1, 0, 0).WithOffset(Offset.FromHours(8)).ToInstant();
    private static readonly Instant End = new LocalDateTime(9999, 12, 31, 0, 0).WithOffset(Offset.FromHours(8)).ToInstant() + Duration.FromDays(1);

    internal string Path => path;

    /// <summary>This place as an object with these members and no others; what callers may add is let through.</summary>
    /// <remarks>Unknown members come before missing ones, so that a misspelt name is what is reported.</remarks>
    internal CaseNode Object(params ReadOnlySpan<string> members)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("an object");
        }

        foreach (var member in value.EnumerateObject())
        {
            if (!members.Contains(member.Name) && !IsFree(member.Name))
            {
                throw At(member.Value, member.Name).Error(InputCode.UnknownMember, "is not a member that is known here.");
            }
        }

        return this;
    }

    /// <summary>A member that must be there and not be null.</summary>
    internal CaseNode Required(string name) =>
        Optional(name) ?? throw new CaseFormatException(InputCode.MissingMember, $"{path}.{name}", "is missing.");

    /// <summary>A member that may be missing or null; then null.</summary>
    internal CaseNode? Optional(string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? At(member, name) : null;

    /// <summary>The items of a list that may be missing.</summary>
    internal ValueList<T> List<T>(string name, Func<CaseNode, T> read) => Optional(name)?.List(read) ?? default;

    internal ValueList<T> List<T>(Func<CaseNode, T> read)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("a list");
        }

        var items = new List<T>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            items.Add(read(new CaseNode(item, $"{path}[{items.Count.ToString(CultureInfo.InvariantCulture)}]")));
        }

        return ValueList.Create<T>([.. items]);
    }

    internal string Text()
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw Wrong("a text");
        }

        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong("a text of valid Unicode");
        }
    }

    internal string Id() => value.ValueKind == JsonValueKind.String && Text() is { Length: > 0 and <= LongestId } id ? id : throw Wrong("an id, a text of 1 to 128 characters");

    internal bool Flag() => value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => throw Wrong("true or false") };

    internal int Number(int least) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least
            ? number
            : throw Wrong($"a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}");

    internal Money Money()
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => Text(),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        return MoneyText.TryParse(text, out var money) ? money : throw Wrong("an amount of yuan with at most two decimals, as \"300.00\"");
    }

    internal Instant Instant() =>
        value.ValueKind == JsonValueKind.String && InstantPattern.Parse(Text()) is { Success: true, Value: { Year: >= 1 and <= 9999 } read } && read.ToInstant() is var instant && instant >= Earliest && instant < End
            ? instant
            : throw Wrong("an instant with seconds and an offset, as \"2025-03-01T10:00:00+08:00\"");

    internal T Enum<T>()
        where T : struct, Enum => value.ValueKind == JsonValueKind.String && Names<T>.TryParse(Text(), out var found) ? found : throw Wrong($"one of {Names<T>.All}");

    internal CaseFormatException Wrong(string expected) => Error(InputCode.InvalidValue, $"is {Shown()}, not {expected}.");

    internal CaseFormatException Error(string code, string message) => new(code, path, message);

    /// <summary>Refuses members given twice, here and everywhere below, in free members too.</summary>
    internal void RefuseDuplicates()
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in value.EnumerateObject())
            {
                var node = At(member.Value, NameOf(member));
                if (!seen.Add(member.Name))
                {
                    throw node.Error(InputCode.DuplicateMember, "is given twice.");
                }

                node.RefuseDuplicates();
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                new CaseNode(item, $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]").RefuseDuplicates();
                index++;
            }
        }
    }

    private static bool IsFree(string name) => name == "note" || name.StartsWith("x-", StringComparison.Ordinal);

    private string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw Error(InputCode.Malformed, "has a member whose name is not valid Unicode.");
        }
    }

    private CaseNode At(JsonElement member, string name) => new(member, $"{path}.{name}");

    private string Shown()
    {
        var raw = value.GetRawText();
        return raw.Length <= 60 ? raw : string.Concat(raw.AsSpan(0, 57), "...");
    }
}
