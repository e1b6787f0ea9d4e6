using System.Text.Json;

namespace GuaranteeRules.Policies;

/// <summary>A value of a policy file, and where it stands in the text.</summary>
/// <remarks>A small tree of our own: the runtime's documents cost a fresh process more time than all policies take to read.</remarks>
internal sealed class PolicyValue
{
    private static readonly List<PolicyValue> NoItems = [];
    private static readonly List<PolicyMember> NoMembers = [];

    internal static readonly PolicyValue Missing = new(JsonValueKind.Undefined);

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 32 };

    private PolicyValue(JsonValueKind kind) => Kind = kind;

    internal JsonValueKind Kind { get; }

    /// <summary>What a string says; null: it is no string.</summary>
    internal string? Text { get; private init; }

    /// <summary>The whole number; null: it is none.</summary>
    internal int? Number { get; private init; }

    /// <summary>The items of a list.</summary>
    internal List<PolicyValue> Items { get; private init; } = NoItems;

    /// <summary>The members of an object, in the order they are written; of two of a name, <see cref="Find"/> finds the first.</summary>
    internal List<PolicyMember> Members { get; private init; } = NoMembers;

    /// <summary>Whether an object in it gives a member twice.</summary>
    internal bool HasTwice { get; private set; }

    /// <summary>The text it was read from.</summary>
    internal Range Place { get; private set; }

    /// <exception cref="JsonException">It is not JSON.</exception>
    internal static PolicyValue Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Strict);
        reader.Read();
        var value = Read(ref reader);
        reader.Read(); // Refuses what comes after it.
        return value;
    }

    internal PolicyMember? Find(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    private static PolicyValue Read(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        var value = reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref reader),
            JsonTokenType.StartArray => List(ref reader),
            JsonTokenType.String => new PolicyValue(JsonValueKind.String) { Text = reader.GetString() },
            JsonTokenType.Number => new PolicyValue(JsonValueKind.Number) { Number = WholeNumber.TryRead(reader.ValueSpan, out var number) ? number : null },
            JsonTokenType.True => new PolicyValue(JsonValueKind.True),
            JsonTokenType.False => new PolicyValue(JsonValueKind.False),
            _ => new PolicyValue(JsonValueKind.Null),
        };
        value.Place = start..(int)reader.BytesConsumed;
        return value;
    }

    private static PolicyValue Object(ref Utf8JsonReader reader)
    {
        var value = new PolicyValue(JsonValueKind.Object) { Members = [] };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var isTwice = value.Find(name) is not null;
            reader.Read();
            value.Members.Add(new(name, Read(ref reader)) { IsTwice = isTwice });
            value.HasTwice |= isTwice || value.Members[^1].Value.HasTwice;
        }

        return value;
    }

    private static PolicyValue List(ref Utf8JsonReader reader)
    {
        var value = new PolicyValue(JsonValueKind.Array) { Items = [] };
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            value.Items.Add(Read(ref reader));
            value.HasTwice |= value.Items[^1].HasTwice;
        }

        return value;
    }
}

/// <summary>A member of an object in a policy file.</summary>
internal sealed class PolicyMember(string name, PolicyValue value)
{
    internal string Name => name;

    internal PolicyValue Value => value;

    /// <summary>Whether the object has given a member of that name before.</summary>
    internal bool IsTwice { get; init; }

    /// <summary>Whether a reader knows a member of that name.</summary>
    internal bool IsAsked { get; set; }
}
