using System.Globalization;
using System.Text.Json;
using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Json;

/// <summary>Walks the text of a case: hands every member to the object it belongs to, which takes its value from here.</summary>
/// <remarks>By hand, because what a serializer knows of types costs a fresh process more than all else it does. A null is an absent value, but not in a list.</remarks>
internal ref struct CaseText
{
    /// <summary>How deeply a case may be nested; its own objects and lists go five deep, the rest is the callers' own.</summary>
    internal static readonly JsonReaderOptions Reading = new() { MaxDepth = 64 };

    private Utf8JsonReader reader;

    // The members of the object at hand that were found: a bit for each, by the place at which the object asks for it.
    private ulong seen;
    private int asked;
    private bool hasUnseen;

    private CaseText(ReadOnlySpan<byte> utf8) => reader = new Utf8JsonReader(utf8, Reading);

    /// <summary>What the text says; null: the text is a null.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="hasUnseen">Whether members that callers added may hold a member twice.</param>
    /// <exception cref="JsonException">It is not JSON, or a member is given twice.</exception>
    /// <exception cref="WrongValueException">A value is none that may stand there.</exception>
    internal static CaseInput? Read(ReadOnlySpan<byte> utf8, out bool hasUnseen)
    {
        var text = new CaseText(utf8);
        var input = text.Object<CaseInput>();
        text.reader.Read(); // Refuses what comes after it.
        hasUnseen = text.hasUnseen;
        return input;
    }

    /// <summary>Whether the text stands on the member of that name. An object asks for its members in the same order every time.</summary>
    internal bool Is(ReadOnlySpan<byte> name)
    {
        var bit = 1UL << asked++;
        if (!reader.ValueTextEquals(name))
        {
            return false;
        }

        seen = (seen & bit) == 0 ? seen | bit : throw new JsonException("A member is given twice.");
        return true;
    }

    internal string? Id() => ToValue() ? ListedId() : null;

    internal string? Text() => !ToValue() ? null : reader.TokenType == JsonTokenType.String ? reader.GetString() : throw Wrong("a text");

    internal Given<bool>? Flag() => !ToValue() ? null : reader.TokenType switch
    {
        JsonTokenType.True => new(true),
        JsonTokenType.False => new(false),
        _ => throw Wrong("true or false"),
    };

    /// <summary>A whole number between two bounds, both included.</summary>
    internal Given<int>? Count(int least, int most = int.MaxValue) => !ToValue() ? null
        : reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && number >= least && number <= most ? new(number)
        : throw Wrong($"a whole number from {Number(least)} to {Number(most)}");

    internal Given<Instant>? Instant() => ToValue() ? InstantValue.Read(reader) : null;

    internal Given<Money>? Money() => ToValue() ? MoneyValue.Read(reader) : null;

    internal Given<T>? Name<T>(NameValue<T> names)
        where T : struct, Enum => ToValue() ? names.Read(reader) : null;

    internal Given<T>[]? Names<T>(NameValue<T> names)
        where T : struct, Enum
    {
        if (!ToList())
        {
            return null;
        }

        var items = new List<Given<T>>();
        while (ToItem())
        {
            items.Add(names.Read(reader));
        }

        return [.. items];
    }

    internal string[]? Ids()
    {
        if (!ToList())
        {
            return null;
        }

        var items = new List<string>();
        while (ToItem())
        {
            items.Add(ListedId());
        }

        return [.. items];
    }

    internal T? Object<T>()
        where T : Input, new()
    {
        reader.Read();
        return ObjectHere<T>();
    }

    internal T?[]? List<T>()
        where T : Input, new()
    {
        if (!ToList())
        {
            return null;
        }

        var items = new List<T?>();
        while (ToItem())
        {
            items.Add(ObjectHere<T>());
        }

        return [.. items];
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private T? ObjectHere<T>()
        where T : Input, new()
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("an object");
        }

        var input = new T();
        var outer = seen;
        seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            asked = 0;
            if (!input.Take(ref this))
            {
                PassOver(input);
            }
        }

        seen = outer;
        return input;
    }

    private void PassOver(Input input)
    {
        // What callers add is rare: whether all of it is given once is looked into apart.
        hasUnseen |= input.Others is not null;
        (input.Others ??= []).Add(reader.GetString()!);
        reader.Read();
        hasUnseen |= reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        reader.Skip();
    }

    private string ListedId() =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 and <= 128 } id ? id : throw Wrong("an id, a text of 1 to 128 characters");

    private bool ToValue() => reader.Read() && reader.TokenType != JsonTokenType.Null;

    private bool ToList() => ToValue() && (reader.TokenType == JsonTokenType.StartArray ? true : throw Wrong("a list"));

    private bool ToItem() => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    private readonly WrongValueException Wrong(string expected) => WrongValueException.Of(reader, expected);
}
