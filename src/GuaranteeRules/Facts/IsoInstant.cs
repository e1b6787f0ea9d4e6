using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>Reads instants as the formats write them: ISO 8601 with seconds, up to seven decimals of a second, and an offset.</summary>
internal static class IsoInstant
{
    /// <summary>The most bytes that an instant has.</summary>
    internal const int Longest = 33;

    /// <summary>Reads an instant; false for anything else.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="instant">The instant; null: its offset moves it out of the calendar, which ends with the years 1 and 9999 in UTC.</param>
    internal static bool TryParse(ReadOnlySpan<byte> text, out Instant? instant)
    {
        instant = null;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        var (hour, minute, second) = (Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59
            || !TryTicks(text[19..], out var ticks, out var length) || !TryOffset(text[(19 + length)..], out var minutes))
        {
            return false;
        }

        var clock = new DateTime(year, month, day, hour, minute, second).Ticks + ticks - (minutes * TimeSpan.TicksPerMinute);
        instant = clock >= 0 && clock <= DateTime.MaxValue.Ticks ? Instant.FromUnixTimeTicks(clock - DateTime.UnixEpoch.Ticks) : null;
        return true;
    }

    private static bool TryTicks(ReadOnlySpan<byte> text, out int ticks, out int length)
    {
        (ticks, length) = (0, 0);
        if (text[0] != '.')
        {
            return true;
        }

        var rest = text[1..];
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits is < 1 or > 7)
        {
            return false;
        }

        ticks = Number(rest[..digits]);
        for (var i = digits; i < 7; i++)
        {
            ticks *= 10;
        }

        length = digits + 1;
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text is [(byte)'Z'])
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
        {
            return false;
        }

        var (hours, rest) = (Number(text[1..3]), Number(text[4..]));
        minutes = ((hours * 60) + rest) * (text[0] == '-' ? -1 : 1);
        return hours >= 0 && rest is >= 0 and <= 59 && minutes is >= -18 * 60 and <= 18 * 60;
    }

    /// <summary>The number that these digits write; -1 where they are not all digits.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
