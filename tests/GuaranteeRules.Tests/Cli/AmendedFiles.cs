using System.Text;
using GuaranteeRules.Tests.Policies;

namespace GuaranteeRules.Tests.Cli;

/// <summary>Amended policy files in the tool's folder.</summary>
internal static class AmendedFiles
{
    /// <summary>无忧购 with 15 days of price protection for orders from a day on, and texts that still say 7.</summary>
    internal static string LongerPriceProtection(Tool tool, string from = "2025-03-01T00:00:00+08:00") =>
        tool.File("amended.json", Encoding.UTF8.GetString(Amended.File(Amended.WorryFree, file => file.Clause("tmall.worry-free.price-protection").AddVersion(from, terms => terms["window"]!["days"] = 15)).Utf8.Span));
}
