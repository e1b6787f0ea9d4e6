using System.Globalization;
using System.Text;
using System.Text.Json;
using GuaranteeRules.Facts;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Policies;

/// <summary>A place in a policy file. Reading it reports what is wrong there and goes on with a stand-in, so that one pass finds every problem.</summary>
internal sealed class PolicyNode(JsonElement value, string path, string file, List<PolicyProblem> problems)
{
    private readonly HashSet<string> asked = [];

    internal bool IsNull => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    internal bool IsObject => value.ValueKind == JsonValueKind.Object;

    internal string Path => path;

    /// <summary>A member that must be there; it may be null.</summary>
    internal PolicyNode Required(string name)
    {
        if (Optional(name) is { } found)
        {
            return found;
        }

        if (!IsObject || !value.TryGetProperty(name, out _))
        {
            Problem($"misses the member '{name}'.");
        }

        return At(default, name);
    }

    /// <summary>A member that may be missing or null; then null.</summary>
    internal PolicyNode? Optional(string name)
    {
        asked.Add(name);
        return IsObject && value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? At(member, name) : null;
    }

    internal ValueList<T> List<T>(Func<PolicyNode, T> read)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return Wrong<ValueList<T>>("a list");
        }

        var items = new T[value.GetArrayLength()];
        var at = 0;
        foreach (var item in value.EnumerateArray())
        {
            items[at] = read(new PolicyNode(item, $"{path}[{at.ToString(CultureInfo.InvariantCulture)}]", file, problems));
            at++;
        }

        return new(items);
    }

    internal ValueList<T> Members<T>(Func<string, PolicyNode, T> read)
    {
        if (!IsObject)
        {
            return Wrong<ValueList<T>>("an object");
        }

        var items = new T[value.GetPropertyCount()];
        var at = 0;
        foreach (var member in value.EnumerateObject())
        {
            asked.Add(member.Name);
            items[at++] = read(member.Name, At(member.Value, member.Name));
        }

        return new(items);
    }

    internal string Text() => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : Wrong<string>("a text that is not empty") ?? "?";

    internal bool Flag() => value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => Wrong<bool>("true or false") };

    internal int Number(int least, int most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : Wrong<int?>($"a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}") ?? least;

    internal decimal Ratio() =>
        decimal.TryParse(value.ValueKind == JsonValueKind.String ? value.GetString() : null, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio) && ratio > 0
            ? ratio
            : Wrong<decimal?>("a ratio above 0, as \"1.0\"") ?? 1;

    internal Money Money() => value.ValueKind == JsonValueKind.String && MoneyText.TryParse(value.GetString()!, out var money) ? money : Wrong<Money>("an amount of yuan with two decimals, as \"300.00\"");

    internal Instant Instant() =>
        value.ValueKind != JsonValueKind.String ? WrongInstant()
        : IsoInstant.TryParse(Encoding.UTF8.GetBytes(value.GetString()!), out var instant) ? instant
        : OffsetDateTimePattern.ExtendedIso.Parse(value.GetString()!) is { Success: true } parsed ? parsed.Value.ToInstant() // What is written as nobody does is worth a pattern.
        : WrongInstant();

    private Instant WrongInstant() => Wrong<Instant>("an instant with an offset, as \"2023-01-02T00:00:00+08:00\"");

    internal LocalTime TimeOfDay() =>
        value.ValueKind == JsonValueKind.String && TimeOnly.TryParseExact(value.GetString(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new LocalTime(time.Hour, time.Minute)
            : Wrong<LocalTime>("a time of day, as \"16:00\"");

    internal T Enum<T>()
        where T : struct, Enum => value.ValueKind == JsonValueKind.String && Names<T>.TryParse(value.GetString()!, out var found) ? found : Wrong<T>($"one of {Names<T>.All}");

    internal T Enum<T>(string text)
        where T : struct, Enum
    {
        if (Names<T>.TryParse(text, out var found))
        {
            return found;
        }

        Problem($"is '{text}', which is not one of {Names<T>.All}.");
        return default;
    }

    /// <summary>Reports members that nobody asked for: a misspelt term must not pass for a missing one.</summary>
    internal void RefuseUnknown()
    {
        if (!IsObject)
        {
            return;
        }

        foreach (var member in value.EnumerateObject())
        {
            if (!asked.Contains(member.Name))
            {
                At(member.Value, member.Name).Problem("is not a member that is known here.");
            }
        }
    }

    internal void Problem(string message) => problems.Add(new PolicyProblem(file, path, message));

    private PolicyNode At(JsonElement member, string name) => new(member, $"{path}.{name}", file, problems);

    private T? Wrong<T>(string expected)
    {
        // A member that is missing was reported where it was asked for.
        if (value.ValueKind != JsonValueKind.Undefined)
        {
            Problem($"is {Shown()}, not {expected}.");
        }

        return default;
    }

    private string Shown()
    {
        var raw = value.GetRawText();
        return raw.Length <= 60 ? raw : string.Concat(raw.AsSpan(0, 57), "...");
    }
}
