using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Policies;

/// <summary>A place in a policy file. Reading it reports what is wrong there and goes on with a stand-in, so that one pass finds every problem.</summary>
/// <remarks>Good only while the file is read, and not thread-safe: a reader of terms takes values from it and lets it go.</remarks>
[DebuggerDisplay("{Path,nq}")]
public sealed class PolicyNode
{
    /// <summary>The longest that anything lasts in a policy.</summary>
    internal const int MostDays = 3650;

    /// <summary>The longest that anything lasts in a policy, in hours.</summary>
    internal const int MostHours = 8760;

    private readonly PolicyValue value;
    private readonly PolicyNode? around;
    private readonly string? name;
    private readonly int place;
    private readonly PolicyFile file;
    private readonly List<PolicyProblem> problems;

    /// <summary>The whole file.</summary>
    internal PolicyNode(PolicyValue value, PolicyFile file, List<PolicyProblem> problems)
    {
        this.value = value;
        this.file = file;
        this.problems = problems;
    }

    private PolicyNode(PolicyValue value, PolicyNode around, string? name, int place = 0)
        : this(value, around.file, around.problems)
    {
        this.around = around;
        this.name = name;
        this.place = place;
    }

    /// <summary>Where in the file, as <c>$.clauses[3].versions[0].terms.window.days</c>.</summary>
    public string Path =>
        around is null ? "$"
        : name is not null ? $"{around.Path}.{name}"
        : $"{around.Path}[{place.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Whether it is null, or missing where it was asked for.</summary>
    public bool IsNull => value.Kind is JsonValueKind.Null or JsonValueKind.Undefined;

    internal bool IsObject => value.Kind == JsonValueKind.Object;

    /// <summary>A member that must be there. Null is there, and wrong to whatever reads it as a value; see <see cref="IsNull"/>.</summary>
    public PolicyNode Required(string name)
    {
        if (Ask(name) is { } member)
        {
            return At(member);
        }

        Problem("member.missing", $"misses the member '{name}'.");
        return new(PolicyValue.Missing, this, name);
    }

    /// <summary>A member that may be missing or null; then null.</summary>
    public PolicyNode? Optional(string name) => Ask(name) is { Value.Kind: not JsonValueKind.Null } member ? At(member) : null;

    /// <summary>The items of a list, each as it is read; empty where it is none.</summary>
    public ValueList<T> List<T>(Func<PolicyNode, T> read)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            return Wrong<ValueList<T>>("a list");
        }

        var items = new T[value.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(new PolicyNode(value.Items[i], this, name: null, i));
        }

        return new(items);
    }

    /// <summary>The members of an object, whatever their names, each as it is read with its name; empty where it is none.</summary>
    public ValueList<T> Members<T>(Func<string, PolicyNode, T> read)
    {
        if (!IsObject)
        {
            return Wrong<ValueList<T>>("an object");
        }

        var items = new T[value.Members.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var member = value.Members[i];
            member.IsAsked = true;
            items[i] = read(member.Name, At(member));
        }

        return new(items);
    }

    /// <summary>A text that is not empty; else a stand-in.</summary>
    public string Text() => value.Text is { Length: > 0 } text ? text : Wrong<string>("a text that is not empty") ?? "?";

    /// <summary>True or false; else false.</summary>
    public bool Flag() => value.Kind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => Wrong<bool>("true or false") };

    /// <summary>A whole number.</summary>
    /// <param name="least">The least it may be, inclusive; the stand-in for what is none.</param>
    /// <param name="most">The most it may be, inclusive.</param>
    public int Number(int least, int most) =>
        value.Number is { } number && number >= least && number <= most
            ? number
            : Wrong<int?>($"a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}") ?? least;

    /// <summary>A ratio above 0, written as a text; else 1.</summary>
    public decimal Ratio() =>
        decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio) && ratio > 0
            ? ratio
            : Wrong<decimal?>("a ratio above 0, as \"1.0\"") ?? 1;

    /// <summary>An amount of yuan, written as a text with two decimals; else nothing.</summary>
    public Money Money() => value.Text is { } text && MoneyText.TryParse(text, out var money) ? money : Wrong<Money>("an amount of yuan with two decimals, as \"300.00\"");

    /// <summary>An instant, written with its offset; else a stand-in.</summary>
    public Instant Instant() =>
        value.Text is not { } text ? WrongInstant()
        : IsoInstant.TryParse(Encoding.UTF8.GetBytes(text), out var instant) ? instant
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value.ToInstant() // What is written as nobody does is worth a pattern.
        : WrongInstant();

    /// <summary>A time of day in China, as <c>16:00</c>; else midnight.</summary>
    public LocalTime TimeOfDay() =>
        TimeOnly.TryParseExact(value.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new LocalTime(time.Hour, time.Minute)
            : Wrong<LocalTime>("a time of day, as \"16:00\"");

    /// <summary>A member of an enumeration of the library, written as in every JSON of the library: lower case, with hyphens; else its first member.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public T Enum<T>()
        where T : struct, Enum => value.Text is { } text && Names<T>.TryParse(text, out var found) ? found : Wrong<T>($"one of {Names<T>.All}");

    private Instant WrongInstant() => Wrong<Instant>("an instant with an offset, as \"2023-01-02T00:00:00+08:00\"");

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

    /// <summary>How long something lasts: an anchor with days, hours or what the listing states. Unknown members are reported.</summary>
    public Window Window()
    {
        var from = Required("from").Enum<Anchor>();
        var hours = Optional("hours")?.Number(1, MostHours);
        var days = hours is null ? Required("days").IsNull ? null : (int?)Required("days").Number(0, MostDays) : null;
        var listing = Optional("listing") is { } stated ? stated.Listing() : ListingLength.None;
        RefuseUnknown();
        return new Window(from, days, hours, listing);
    }

    /// <summary>Reports members of this object that nobody asked for: a misspelt term must not pass for a missing one.</summary>
    /// <remarks>The terms themselves are checked by whoever calls their reader; the objects in them by the reader.</remarks>
    public void RefuseUnknown()
    {
        foreach (var member in value.Members)
        {
            if (!member.IsAsked)
            {
                At(member).Problem("member.unknown", "is not a member that is known here.");
            }
        }
    }

    /// <summary>Reports a problem here.</summary>
    /// <param name="message">What is wrong, as a sentence that goes on from the path: <c>is empty: name at least one remedy.</c></param>
    public void Problem(string message) => problems.Add(new PolicyProblem(file.Name, Path, message));

    /// <summary>Reports a problem here that has a code of its own.</summary>
    internal void Problem(string code, string message) => problems.Add(new PolicyProblem(file.Name, Path, message) { Code = code });

    /// <summary>The listing's member is named as the case format names it.</summary>
    private ListingLength Listing() =>
        Text() switch
        {
            "returnDays" => ListingLength.ReturnDays,
            "priceProtectionDays" => ListingLength.PriceProtectionDays,
            var other => Enum<ListingLength>(other),
        };

    private PolicyMember? Ask(string name)
    {
        var member = value.Find(name);
        member?.IsAsked = true;
        return member;
    }

    private PolicyNode At(PolicyMember member) => new(member.Value, this, member.Name);

    private T? Wrong<T>(string expected)
    {
        // A member that is missing was reported where it was asked for.
        if (value.Kind != JsonValueKind.Undefined)
        {
            Problem($"is {Shown()}, not {expected}.");
        }

        return default;
    }

    private string Shown()
    {
        var raw = Encoding.UTF8.GetString(file.Utf8.Span[value.Place]);
        return raw.Length <= 60 ? raw : string.Concat(raw.AsSpan(0, 57), "...");
    }
}
