using System.Globalization;

namespace GuaranteeRules.Facts;

/// <summary>Reads amounts of yuan as people write them: digits, and at most two decimals after a point.</summary>
public static class MoneyText
{
    /// <summary>Reads an amount; false for anything else: a sign, an exponent, spaces, a third decimal (even a zero), or more than <see cref="Money.MaxValue"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        money = default;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var cents = point < 0 ? [] : text[(point + 1)..];
        if (whole.Length is 0 or > 15 || (point >= 0 && cents.Length is 0 or > 2) || whole.ContainsAnyExceptInRange('0', '9') || cents.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var fen = (long.Parse(whole, CultureInfo.InvariantCulture) * 100) + (cents.Length == 0 ? 0 : int.Parse(cents, CultureInfo.InvariantCulture) * (cents.Length == 1 ? 10 : 1));
        if (fen > Money.MaxValue.Fen)
        {
            return false;
        }

        money = Money.FromFen(fen);
        return true;
    }
}
