using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Json;

/// <summary>Reads instants: ISO 8601 with seconds, up to seven decimals of a second, and an offset.</summary>
internal sealed class InstantConverter : InputConverter<Given<Instant>>
{
    // The longest instant is 33 bytes, and each of them may be an escape of six.
    private const int Longest = 33 * 6;

    // No order was placed or will be judged outside these years of China time, while the ends that programs use for "never"
    // (the years 1 and 9999) are no facts. Any window that a case may state ends within the calendar.
    private static readonly Instant Earliest = Instant.FromUtc(1899, 12, 31, 16, 0);
    private static readonly Instant End = Instant.FromUtc(2999, 12, 31, 16, 0);

    public override Given<Instant> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!TryParse(Text(reader, stackalloc byte[Longest]), out var instant))
        {
            throw Wrong(reader, "an instant with seconds and an offset, as \"2025-03-01T10:00:00+08:00\"");
        }

        return instant >= Earliest && instant < End ? new(instant) : throw Wrong(reader, "an instant of the years 1900 to 2999");
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
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

        instant = Instant.FromUtc(year, month, day, hour, minute, second) + Duration.FromTicks(ticks) - Duration.FromMinutes((long)minutes);
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
