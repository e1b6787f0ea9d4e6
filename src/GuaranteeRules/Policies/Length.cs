using System.Globalization;

namespace GuaranteeRules.Policies;

/// <summary>How long a right lasts on one ground, where its terms state it.</summary>
/// <param name="From">What it is counted from.</param>
/// <param name="Days">Whole days, whose last one ends at 24:00; null: it is stated in hours.</param>
/// <param name="Hours">Hours; null: it is stated in days.</param>
/// <param name="Path">Where the terms state it, as <c>window.days</c>.</param>
public sealed record Length(Anchor From, int? Days, int? Hours, string Path)
{
    private const int HoursPerDay = 24;

    /// <summary>How long a window lasts that the terms state as <c>window</c>; null: nobody states it.</summary>
    public static Length? Of(Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return window.Hours is { } hours ? new Length(window.From, Days: null, hours, "window.hours")
            : window.Days is { } days ? new Length(window.From, days, Hours: null, "window.days")
            : null;
    }

    /// <summary>Whether it ends before the other one, whenever both begin.</summary>
    internal bool IsShorterThan(Length other) => From == other.From && (this, other) switch
    {
        ({ Days: { } days }, { Days: { } more }) => days < more,
        ({ Hours: { } hours }, { Hours: { } more }) => hours < more,

        // The anchor's own day comes on top of whole days: all of it, or next to nothing.
        ({ Days: { } days }, { Hours: { } more }) => (days + 1) * HoursPerDay <= more,
        ({ Hours: { } hours }, { Days: { } more }) => hours < more * HoursPerDay,
        _ => false,
    };

    /// <summary>The number and its unit in a language.</summary>
    internal string In(Language language)
    {
        var number = (Days ?? Hours)?.ToString(CultureInfo.InvariantCulture);
        return language == Language.English
            ? $"{number} {(Days is null ? "hours" : "days")}"
            : $"{number}{(Days is null ? "小时" : "日")}";
    }
}
