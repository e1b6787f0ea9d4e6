using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Policies;

/// <content>The values that a place can have.</content>
public sealed partial class PolicyNode
{
    /// <summary>The longest that anything lasts in a policy, as in a listing.</summary>
    internal const int MostDays = ListingTerms.MostDays;

    /// <summary>The longest that anything lasts in a policy, in hours.</summary>
    internal const int MostHours = MostDays * 24;

    /// <summary>What stands in for a text, and for an id that is none; no id is written so.</summary>
    internal const string StandIn = "?";

    private const int LongestId = 128;

    /// <summary>A text that is not empty; else a stand-in.</summary>
    public string Text() => value.Text is { Length: > 0 } text ? text : Wrong<string>(Expected.Text) ?? StandIn;

    /// <summary>True or false; else false.</summary>
    public bool Flag() => value.Kind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => Wrong<bool>(Expected.Flag) };

    /// <summary>A whole number; zeros after the point change nothing.</summary>
    /// <param name="least">The least it may be, inclusive; the stand-in for what is none.</param>
    /// <param name="most">The most it may be, inclusive.</param>
    public int Number(int least, int most) =>
        value.Number is { } number && number >= least && number <= most
            ? number
            : Wrong<int?>(Expected.WholeNumber(least, most)) ?? least;

    /// <summary>A ratio above 0, written as a text of at most 9 digits before and after the point; else 1.</summary>
    public decimal Ratio() => IsDecimal(digits: 9, leastDecimals: 1, mostDecimals: 9, isWholeToo: true) && decimal.Parse(value.Text!, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) is > 0 and var ratio ? ratio : Wrong<decimal?>(Expected.Ratio) ?? 1;

    /// <summary>An amount of yuan, written as a text with two decimals; else nothing.</summary>
    public Money Money() => IsDecimal(digits: 12, leastDecimals: 2, mostDecimals: 2) && MoneyText.TryParse(value.Text, out var money) ? money : Wrong<Money>(Expected.Money);

    /// <summary>An instant of the years 1 to 9999 in UTC, written with seconds and its offset; else a stand-in.</summary>
    public Instant Instant() =>
        value.Text is not { } text || !IsoInstant.TryParse(Encoding.UTF8.GetBytes(text), out var instant) ? Wrong<Instant>(Expected.Instant)
        : instant ?? Wrong<Instant>(Expected.InstantOfTheCalendar, "instant.outside-calendar");

    /// <summary>A time of day in China, as <c>16:00</c>; else midnight.</summary>
    public LocalTime TimeOfDay() =>
        TimeOnly.TryParseExact(value.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new LocalTime(time.Hour, time.Minute)
            : Wrong<LocalTime>(Expected.TimeOfDay);

    /// <summary>A member of an enumeration of the library, written as in every JSON of the library: lower case, with hyphens; else its first member.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public T Enum<T>()
        where T : struct, Enum => value.Text is { } text && Names<T>.TryParse(text, out var found) ? found : Wrong<T>(Expected.OneOf(Names<T>.All));

    /// <summary>The same, where only some of its members are possible; else the first of these.</summary>
    internal T Enum<T>(params ReadOnlySpan<T> possible)
        where T : struct, Enum
    {
        var names = new string[possible.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Names<T>.Of(possible[i]);
        }

        var at = Array.IndexOf(names, value.Text);
        if (at < 0)
        {
            Wrong<T>(Expected.OneOf(string.Join(", ", names)));
        }

        return possible[Math.Max(at, 0)];
    }

    /// <summary>The member of an enumeration that a member of an object is named by; else its first.</summary>
    internal T Enum<T>(string name)
        where T : struct, Enum
    {
        if (Names<T>.TryParse(name, out var found))
        {
            return found;
        }

        var names = Names<T>.All;
        Problem(new($"名为“{name}”，应为以下之一：{names}。", $"is named '{name}', which is not one of {names}."));
        return default;
    }

    /// <summary>The id of a clause; else a stand-in. Whether it is loaded is checked where <see cref="Terms.NamedClauses"/> has it.</summary>
    public ClauseId ClauseId() => new(Id(3) ?? Wrong<string>(Expected.ClauseId) ?? StandIn);

    internal ProgrammeId ProgrammeId() => new(Id(2) ?? Wrong<string>(Expected.ProgrammeId) ?? StandIn);

    internal PlatformId PlatformId() => new(Id(1) ?? Wrong<string>(Expected.PlatformId) ?? StandIn);

    internal string ProgrammeOrClauseId() => Id(2) ?? Id(3) ?? Wrong<string>(Expected.ProgrammeOrClauseId) ?? StandIn;

    /// <summary>How long something lasts: an anchor with days, hours or what the listing states. Unknown members are reported.</summary>
    public Window Window()
    {
        var from = Required("from").Enum<Anchor>();
        var hours = Optional("hours");
        var days = hours is null ? Required("days") : Optional("days");
        var listing = Optional("listing");
        if (hours is not null)
        {
            days?.RefuseBeside("hours");
            listing?.RefuseBeside("hours");
        }

        RefuseUnknown();
        return new Window(from, days is null || days.IsNull ? null : days.Number(0, MostDays), hours?.Number(1, MostHours), listing?.Listing() ?? ListingLength.None);
    }

    private void RefuseBeside(string other) => Problem(new($"不能与“{other}”同时给出。", $"has no place beside '{other}'."));

    /// <summary>The listing's member is named as the case format names it.</summary>
    private ListingLength Listing()
    {
        switch (value.Text)
        {
            case "returnDays":
                return ListingLength.ReturnDays;
            case "priceProtectionDays":
                return ListingLength.PriceProtectionDays;
            default:
                return Wrong<ListingLength>(Expected.OneOf("returnDays, priceProtectionDays"));
        }
    }

    /// <summary>The text, where it is an id of that many parts; else null.</summary>
    private string? Id(int parts)
    {
        if (value.Text is not { Length: > 0 and <= LongestId } id)
        {
            return null;
        }

        var length = 0;
        foreach (var letter in id)
        {
            if (letter == '.' && length > 0)
            {
                parts--;
                length = 0;
            }
            else if (letter == '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                length++;
            }
            else
            {
                return null;
            }
        }

        return length > 0 && parts == 1 ? id : null;
    }

    /// <summary>Whether it is a text of at most so many digits, with so many decimals or, where that is allowed, without a point.</summary>
    private bool IsDecimal(int digits, int leastDecimals, int mostDecimals, bool isWholeToo = false)
    {
        if (value.Text is not { } text)
        {
            return false;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = text.AsSpan(0, point < 0 ? text.Length : point);
        var decimals = text.AsSpan(Math.Min(whole.Length + 1, text.Length));
        return whole.Length > 0 && whole.Length <= digits && !whole.ContainsAnyExceptInRange('0', '9') && !decimals.ContainsAnyExceptInRange('0', '9')
            && (point < 0 ? isWholeToo : decimals.Length >= leastDecimals && decimals.Length <= mostDecimals);
    }
}
