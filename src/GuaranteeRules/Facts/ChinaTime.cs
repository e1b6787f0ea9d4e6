using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>The one place that counts days, hours and years: China time, UTC+8 fixed, without time-zone data.</summary>
/// <remarks>Civil Code 201–203: the day of the anchor is day 0; the last day ends at 24:00; years end on the corresponding day, or at the month's end.</remarks>
public static class ChinaTime
{
    private static readonly Offset Standard = Offset.FromHours(8);

    // The calendar ends with the year 9999, and China gets there eight hours before UTC.
    private static readonly Instant Last = Instant.MaxValue - Duration.FromHours(8);

    /// <summary>The instant as China's wall clock and calendar show it; an instant of the calendar's last eight hours, when China's year 9999 is over, as the last moment of that year.</summary>
    public static OffsetDateTime ToChina(this Instant instant) => Instant.Min(instant, Last).WithOffset(Standard);

    /// <summary>The wall clock as the runtime's own type; null before its first year or after its last.</summary>
    internal static DateTime? ClockAt(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks() + Standard.Ticks + DateTime.UnixEpoch.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks) : null;
    }

    /// <summary>The day an instant falls on in China.</summary>
    public static LocalDate DayOf(Instant instant) => instant.ToChina().Date;

    /// <summary>24:00 of the day that lies <paramref name="days"/> days after the anchor's day; an exclusive end. 0 days ends with the anchor's own day.</summary>
    public static Deadline EndOfDay(Instant anchor, int days)
    {
        // Without daylight saving every day has the same length, so whole days can be counted on the line of time.
        var day = Math.DivRem(anchor.ToUnixTimeTicks() + Standard.Ticks, NodaConstants.TicksPerDay, out var rest) - (rest < 0 ? 1 : 0);
        return new(Instant.FromUnixTimeTicks(((day + days + 1) * NodaConstants.TicksPerDay) - Standard.Ticks), Inclusive: false);
    }

    /// <summary>Exactly that many hours after the anchor, inclusive to the tick.</summary>
    public static Deadline HoursAfter(Instant anchor, int hours) => new(anchor + Duration.FromHours(hours), Inclusive: true);

    /// <summary>24:00 of the corresponding day that many months after the anchor's day (the month's end where there is none); an exclusive end.</summary>
    public static Deadline EndOfMonths(Instant anchor, int months) => EndOf(DayOf(anchor).PlusMonths(months));

    /// <summary>Whether the wall clock stands strictly before that time of day.</summary>
    public static bool IsBefore(this Instant instant, LocalTime timeOfDay) => instant.ToChina().TimeOfDay < timeOfDay;

    private static Deadline EndOf(LocalDate day) =>
        new(day.PlusDays(1).AtMidnight().WithOffset(Standard).ToInstant(), Inclusive: false);
}
