using System.Globalization;

namespace GuaranteeRules.Facts;

/// <summary>Reads whole numbers as JSON Schema has them: <c>2.0</c> and <c>20e-1</c> are written otherwise than <c>2</c>, and are the same number.</summary>
internal static class WholeNumber
{
    /// <summary>Far more than any number that is read; ten times as much still fits.</summary>
    private const long MostDigits = 100_000_000_000_000_000;

    /// <summary>Reads a number of a JSON text; false for one that is not whole, or beyond the range. By its digits, since a decimal would round what is not whole.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> json, out int number)
    {
        number = 0;
        var isNegative = json[0] == '-';
        var mantissa = json[(isNegative ? 1 : 0)..];
        var exponent = 0;
        if (mantissa.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var e)
        {
            if (!int.TryParse(mantissa[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            mantissa = mantissa[..e];
        }

        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var decimals = point < 0 ? [] : mantissa[(point + 1)..].TrimEnd((byte)'0');
        var value = 0L;
        for (var i = 0; i < whole.Length + decimals.Length; i++)
        {
            value = (value * 10) + (i < whole.Length ? whole[i] : decimals[i - whole.Length]) - '0';
            if (value > MostDigits)
            {
                return false;
            }
        }

        for (var places = (long)exponent - decimals.Length; places != 0 && value != 0; places -= Math.Sign(places))
        {
            value = places > 0 ? value * 10 : value % 10 == 0 ? value / 10 : long.MaxValue;
            if (value > MostDigits)
            {
                return false;
            }
        }

        if (value > int.MaxValue)
        {
            return false;
        }

        number = (int)(isNegative ? -value : value);
        return true;
    }
}
