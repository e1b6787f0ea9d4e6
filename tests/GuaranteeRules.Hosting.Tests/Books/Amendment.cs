using System.Text;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Hosting.Tests.Books;

/// <summary>The policy file of 天猫无忧购, as it is and amended.</summary>
internal static partial class Amendment
{
    internal const string FileName = "tmall.worry-free.json";

    /// <summary>The file as it comes with the library: a price may fall for seven days.</summary>
    internal static string SevenDays { get; } = Encoding.UTF8.GetString(PolicyFile.Embedded.Single(file => file.Name.EndsWith(FileName, StringComparison.Ordinal)).Utf8.Span);

    /// <summary>A price may fall for two days.</summary>
    internal static string TwoDays { get; } = PriceWindow.Replace(SevenDays, "${before}2");

    /// <summary>A price may fall for some days: no terms.</summary>
    internal static string NoDays { get; } = PriceWindow.Replace(SevenDays, "${before}\"some\"");

    [GeneratedRegex("(?<before>\"family\": \"price-protection\".*?\"days\": )7", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PriceWindow { get; }
}
