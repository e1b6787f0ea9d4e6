using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Wording;

/// <summary>Writes instants in China time: for programs as the case format does, for people to the second and without the offset.</summary>
internal static class InstantText
{
    private const int ToTheSecond = 19;

    /// <summary>With the offset, and as many decimals as are needed.</summary>
    internal static string Of(Instant instant) => ChinaTime.ClockAt(instant) switch
    {
        null => Far.Exact.Format(instant.ToChina()),
        { } clock when clock.Ticks % TimeSpan.TicksPerSecond == 0 => Of(clock, "s", "+08:00"),
        { } clock => clock.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'+08:00'", CultureInfo.InvariantCulture),
    };

    /// <summary>To the second.</summary>
    internal static string Shown(Instant instant) => ChinaTime.ClockAt(instant) is { } clock ? Of(clock, "u", "") : Far.Plain.Format(instant.ToChina());

    /// <summary>Uses a standard format: the runtime would have to parse a custom one first.</summary>
    private static string Of(DateTime clock, string format, string offset)
    {
        Span<char> text = stackalloc char[ToTheSecond + 1];
        clock.TryFormat(text, out _, format, CultureInfo.InvariantCulture);
        return string.Concat(text[..ToTheSecond], offset);
    }

    /// <summary>Patterns are slow to make, and needed only for instants before the year 1.</summary>
    private static class Far
    {
        internal static readonly OffsetDateTimePattern Exact = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFo<+HH:mm>");
        internal static readonly OffsetDateTimePattern Plain = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss");
    }
}
