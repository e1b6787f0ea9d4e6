using GuaranteeRules.Facts;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Decisions;

/// <summary>Writes instants as the case format does: China time with its offset, as many decimals as are needed.</summary>
internal static class InstantText
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFo<+HH:mm>");

    internal static string Of(Instant instant) => Pattern.Format(instant.ToChina());
}
