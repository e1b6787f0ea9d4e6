using System.Globalization;
using GuaranteeRules.Facts;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Decisions;

/// <summary>Writes instants in China time: for programs as the case format does, for people without what they need not know.</summary>
internal static class InstantText
{
    /// <summary>With the offset, and as many decimals as are needed.</summary>
    internal static string Of(Instant instant) =>
        ChinaTime.ClockAt(instant)?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'+08:00'", CultureInfo.InvariantCulture) ?? Far.Exact.Format(instant.ToChina());

    /// <summary>To the second.</summary>
    internal static string Shown(Instant instant) =>
        ChinaTime.ClockAt(instant)?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? Far.Plain.Format(instant.ToChina());

    /// <summary>Patterns are slow to make, and needed only for instants before the year 1.</summary>
    private static class Far
    {
        internal static readonly OffsetDateTimePattern Exact = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFo<+HH:mm>");
        internal static readonly OffsetDateTimePattern Plain = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss");
    }
}
