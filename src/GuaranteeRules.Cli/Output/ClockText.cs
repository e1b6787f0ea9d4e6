using System.Globalization;
using NodaTime;

namespace GuaranteeRules.Cli;

/// <summary>Instants as China's wall clock and calendar show them, to the second.</summary>
internal static class ClockText
{
    internal static string Of(Instant instant) => instant.ToChina().ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
