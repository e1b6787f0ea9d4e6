using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Json;

/// <summary>Reads instants: ISO 8601 with seconds, up to seven decimals of a second, and an offset.</summary>
internal sealed class InstantConverter : InputConverter<Given<Instant>>
{
    internal const string Expected = "an instant with seconds and an offset, as \"2025-03-01T10:00:00+08:00\"";

    // Each byte may be an escape of six.
    private const int Longest = IsoInstant.Longest * 6;

    public override Given<Instant> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!IsoInstant.TryParse(Text(reader, stackalloc byte[Longest]), out var instant))
        {
            throw Wrong(reader, Expected);
        }

        return instant is { } given && CaseInstant.IsAllowed(given) ? new(given) : throw Wrong(reader, CaseInstant.Expected);
    }
}
