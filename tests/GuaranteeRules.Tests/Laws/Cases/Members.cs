using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Members of a JSON object, each left out where there is nothing to say.</summary>
internal sealed class Members(Utf8JsonWriter json, Func<Instant, string> writeInstant)
{
    internal void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    internal Members Object<T>(string name, T? value, Action<Members, T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            Object(() => write(this, value));
        }

        return this;
    }

    internal Members List<T>(string name, ValueList<T> items, Action<Members, T> write)
    {
        if (items.Count > 0)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(this, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return this;
    }

    internal Members Texts<T>(string name, ValueList<T>? items, Func<T, string> write)
    {
        if (items is { } given)
        {
            json.WriteStartArray(name);
            foreach (var item in given)
            {
                json.WriteStringValue(write(item));
            }

            json.WriteEndArray();
        }

        return this;
    }

    internal Members Text(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }

        return this;
    }

    internal Members Number(string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }

        return this;
    }

    internal Members Flag(string name, bool value, bool usual = false)
    {
        if (value != usual)
        {
            json.WriteBoolean(name, value);
        }

        return this;
    }

    internal Members Amount(string name, Money? value) => Text(name, value?.ToString());

    internal Members Instant(string name, Instant? value) => Text(name, value is { } instant ? writeInstant(instant) : null);

    internal Members Name<T>(string name, T? value)
        where T : struct, Enum => Text(name, value is { } given ? Names<T>.Of(given) : null);
}
