using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>The instants that a case may have, and an instant that is asked about.</summary>
/// <remarks>No order was placed or will be judged outside the years 1900 to 2999 of China time, while the ends that programs use for "never"
/// (the years 1 and 9999) are no facts. Any window that a case may state ends within the calendar.</remarks>
public static class CaseInstant
{
    /// <summary>What is expected of an instant that lies outside.</summary>
    internal const string Expected = "an instant of the years 1900 to 2999";

    /// <summary>The first instant of the year 1900 in China; included.</summary>
    public static Instant Earliest { get; } = Instant.FromUtc(1899, 12, 31, 16, 0);

    /// <summary>The end of the year 2999 in China; excluded.</summary>
    public static Instant End { get; } = Instant.FromUtc(2999, 12, 31, 16, 0);

    /// <summary>Whether a case may have the instant.</summary>
    public static bool IsAllowed(Instant instant) => instant >= Earliest && instant < End;

    /// <summary>Reads an instant as a case has it: ISO 8601 with seconds, up to seven decimals of a second, and an offset. False for anything else, and for an instant that a case may not have.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Instant instant)
    {
        Span<byte> utf8 = stackalloc byte[IsoInstant.Longest];
        var isRead = System.Text.Ascii.FromUtf16(text, utf8, out var length) == System.Buffers.OperationStatus.Done;
        var found = isRead && IsoInstant.TryParse(utf8[..length], out var read) ? read : null;
        instant = found ?? default;
        return found is { } given && IsAllowed(given);
    }
}
