using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Facts;

/// <summary>An amount of yuan in whole fen, never negative. Arithmetic is checked: a result out of range throws, it never wraps.</summary>
/// <remarks>The largest amount is <see cref="MaxValue"/>; the default value is zero.</remarks>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct Money : IComparable<Money>, IComparisonOperators<Money, Money, bool>
{
    /// <summary>999,999,999,999.99 yuan: far above any order, and small enough that a multiple of it still fits.</summary>
    public static readonly Money MaxValue = new(99_999_999_999_999);

    /// <summary>0.00 yuan.</summary>
    public static readonly Money Zero;

    private Money(long fen) => Fen = fen;

    /// <summary>The amount in fen, at least 0.</summary>
    public long Fen { get; }

    /// <summary>Whether this is 0.00.</summary>
    public bool IsZero => Fen == 0;

    /// <summary>An amount of whole fen.</summary>
    /// <exception cref="OverflowException"><paramref name="fen"/> is negative or above <see cref="MaxValue"/>.</exception>
    public static Money FromFen(long fen) =>
        fen >= 0 && fen <= MaxValue.Fen ? new(fen) : throw new OverflowException($"An amount of {fen.ToString(CultureInfo.InvariantCulture)} fen is not between 0 and {MaxValue.Fen.ToString(CultureInfo.InvariantCulture)}.");

    /// <summary>An amount in yuan with at most two decimals; a further decimal, even a zero, is refused rather than cut.</summary>
    /// <exception cref="ArgumentException">More than two decimals.</exception>
    /// <exception cref="OverflowException">Negative or above <see cref="MaxValue"/>.</exception>
    public static Money FromYuan(decimal yuan)
    {
        if (yuan.Scale > 2)
        {
            throw new ArgumentException($"{yuan.ToString(CultureInfo.InvariantCulture)} yuan has more than two decimals.", nameof(yuan));
        }

        if (yuan < 0 || yuan > MaxValue.Fen / 100m)
        {
            throw new OverflowException($"{yuan.ToString(CultureInfo.InvariantCulture)} yuan is not between 0.00 and {MaxValue}.");
        }

        return new((long)(yuan * 100));
    }

    /// <summary>Adds two amounts.</summary>
    /// <exception cref="OverflowException">The sum is above <see cref="MaxValue"/>.</exception>
    public static Money operator +(Money a, Money b) => FromFen(a.Fen + b.Fen);

    /// <summary>Takes one amount from another.</summary>
    /// <exception cref="OverflowException">The result would be negative.</exception>
    public static Money operator -(Money a, Money b) => FromFen(a.Fen - b.Fen);

    /// <summary>A whole multiple.</summary>
    /// <exception cref="OverflowException">The product is negative or above <see cref="MaxValue"/>.</exception>
    public static Money operator *(Money a, int times) => FromFen(checked(a.Fen * times));

    /// <inheritdoc/>
    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;

    /// <inheritdoc/>
    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;

    /// <inheritdoc/>
    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;

    /// <inheritdoc/>
    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money a, Money b) => a < b ? a : b;

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money a, Money b) => a > b ? a : b;

    /// <summary>How far this exceeds <paramref name="other"/>; 0.00 where it does not.</summary>
    public Money Above(Money other) => this > other ? this - other : Zero;

    /// <summary>The part of this amount that falls to <paramref name="part"/> of <paramref name="whole"/> equal units, rounded half up to the fen.
    /// Taking shares one after another from what is left always adds up to the whole amount.</summary>
    /// <param name="part">Units taken, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">Units there are; 0 only where <paramref name="part"/> is 0, which gives 0.00.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or larger than the whole.</exception>
    public Money Share(int part, int whole)
    {
        if (part < 0 || part > whole)
        {
            throw new ArgumentOutOfRangeException(nameof(part), part, $"A share of {part.ToString(CultureInfo.InvariantCulture)} out of {whole.ToString(CultureInfo.InvariantCulture)} units does not exist.");
        }

        return part == whole ? (whole == 0 ? Zero : this)
            : Fen < int.MaxValue / 2 ? new(((Fen * part * 2) + whole) / ((long)whole * 2))
            : WideShare(part, whole);
    }

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>Yuan with two decimals, as <c>3999.00</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Fen / 100}.{Fen % 100:00}");

    // Apart, because code with wide numbers is not compiled ahead.
    private Money WideShare(int part, int whole) => new((long)((((Int128)Fen * part * 2) + whole) / ((Int128)whole * 2)));
}
