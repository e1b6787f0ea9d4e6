using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Ends of periods in China time, counted apart from the library so that an error there cannot hide here.</summary>
internal static class Calendar
{
    /// <summary>The smallest step of an instant that the case format can write.</summary>
    internal static readonly Duration Tick = Duration.FromTicks(1);

    private static readonly Duration Ahead = Duration.FromHours(8);

    /// <summary>An instant from China's wall clock.</summary>
    internal static Instant At(LocalDate day, LocalTime time) => (day + time).InUtc().ToInstant() - Ahead;

    /// <summary>The day an instant falls on in China.</summary>
    internal static LocalDate DayOf(Instant instant) => (instant + Ahead).InUtc().Date;

    /// <summary>24:00 of the day that lies so many days after the anchor's.</summary>
    internal static Instant EndOfDay(Instant anchor, int days) =>
        NodaConstants.UnixEpoch + Duration.FromDays((anchor + Ahead - NodaConstants.UnixEpoch).Days + days + 1) - Ahead;

    /// <summary>24:00 of the corresponding day so many months after the anchor's.</summary>
    internal static Instant EndOfMonths(Instant anchor, int months) =>
        At(DayOf(anchor).PlusMonths(months).PlusDays(1), LocalTime.Midnight);
}
