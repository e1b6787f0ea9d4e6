using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Json;

/// <summary>The members of an object in canonical form: each is left out where it is null or has its default. Whoever writes gives them in the order of their names.</summary>
internal sealed class CanonicalMembers(Utf8JsonWriter json)
{
    internal void Object<T>(T value, Action<CanonicalMembers, T> write)
    {
        json.WriteStartObject();
        write(this, value);
        json.WriteEndObject();
    }

    /// <summary>An object; one that says nothing may still say that it is there.</summary>
    internal CanonicalMembers Object<T>(string name, T? value, Action<CanonicalMembers, T> write, T? usual = null)
        where T : class
    {
        if (value is not null && !value.Equals(usual))
        {
            json.WritePropertyName(name);
            Object(value, write);
        }

        return this;
    }

    /// <summary>Objects in their order; an empty list says nothing.</summary>
    internal CanonicalMembers List<T>(string name, ValueList<T> items, Action<CanonicalMembers, T> write)
    {
        if (items.Count > 0)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                Object(item, write);
            }

            json.WriteEndArray();
        }

        return this;
    }

    /// <summary>Texts in their order; an empty list says something, unless it is not given at all.</summary>
    internal CanonicalMembers Texts<T>(string name, ValueList<T>? items, Func<T, string> write)
    {
        if (items is { } given)
        {
            json.WriteStartArray(name);
            foreach (var item in given)
            {
                json.WriteRawValue(CanonicalText.Quoted(write(item)), skipInputValidation: true);
            }

            json.WriteEndArray();
        }

        return this;
    }

    internal CanonicalMembers Text(string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(CanonicalText.Quoted(value), skipInputValidation: true);
        }

        return this;
    }

    internal CanonicalMembers Number(string name, int? value, int? usual = null)
    {
        if (value is { } number && number != usual)
        {
            json.WriteNumber(name, number);
        }

        return this;
    }

    internal CanonicalMembers Flag(string name, bool value, bool usual = false)
    {
        if (value != usual)
        {
            json.WriteBoolean(name, value);
        }

        return this;
    }

    internal CanonicalMembers Amount(string name, Money? value, Money? usual = null) => Text(name, value == usual ? null : value?.ToString());

    internal CanonicalMembers Name<T>(string name, T? value, T? usual = null)
        where T : struct, Enum => Text(name, value is not { } given || EqualityComparer<T?>.Default.Equals(given, usual) ? null : Names<T>.Of(given));

    internal CanonicalMembers Instant(string name, Instant? value) => Text(name, value is { } instant ? Written(name, instant) : null);

    /// <summary>The format has seven decimals of a second: what is finer would be lost without a word.</summary>
    private static string Written(string name, Instant instant) =>
        NodaTime.Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks()) == instant
            ? InstantText.Of(instant)
            : throw new ArgumentException($"The instant '{name}' is finer than the seven decimals of a second that a case may have.");
}
