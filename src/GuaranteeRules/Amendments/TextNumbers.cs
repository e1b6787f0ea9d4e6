using System.Globalization;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Amendments;

/// <summary>The numbers that a text states: in digits, in Chinese numerals below ten thousand, in English words to twenty. A time of day counts as hours and hundredths: 16:30 is 16.30.</summary>
internal static partial class TextNumbers
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>Every number once, in the order of the text.</summary>
    internal static ValueList<decimal> In(string text) => [.. Number.Matches(text).Select(match => Value(match.Value)).OfType<decimal>().Distinct()];

    internal static bool TryTime(string text, out decimal hours)
    {
        hours = 0;
        return text.Length == 5 && text[2] == ':' && decimal.TryParse(text.Replace(':', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out hours);
    }

    internal static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Shown(ValueList<decimal> numbers) => numbers.Count == 0 ? "–" : string.Join(", ", numbers.Select(Shown));

    // English words also count where they are part of one, as in "threefold"; "one" and "ten" are in too many others.
    [GeneratedRegex(@"[0-9]{2}:[0-9]{2}|[0-9]+(,[0-9]{3})*(\.[0-9]+)?|[〇零一二两三四五六七八九十百千]+|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?=fold|\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number { get; }

    private static decimal? Value(string text) =>
        TryTime(text, out var time) ? time
        : char.IsAsciiDigit(text[0]) ? (decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null)
        : Array.FindIndex(Words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var word ? word
        : Chinese(text);

    /// <summary>The value of Chinese numerals, as 二十四 or 一百零五.</summary>
    private static decimal Chinese(string numerals)
    {
        var (sum, digit) = (0, 0);
        foreach (var numeral in numerals)
        {
            var unit = numeral switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit > 0)
            {
                // 十五 is fifteen: no digit before a unit means one.
                sum += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else
            {
                digit = numeral switch { '两' => 2, '零' => 0, _ => Digits.IndexOf(numeral, StringComparison.Ordinal) };
            }
        }

        return sum + digit;
    }
}
