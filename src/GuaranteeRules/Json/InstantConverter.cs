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
        if (!IsoInstant.TryParse(Text(reader, stackalloc byte[Longest]), out var instant))
        {
            throw Wrong(reader, "an instant with seconds and an offset, as \"2025-03-01T10:00:00+08:00\"");
        }

        return instant >= Earliest && instant < End ? new(instant) : throw Wrong(reader, "an instant of the years 1900 to 2999");
    }
}
