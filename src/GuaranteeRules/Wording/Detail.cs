using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GuaranteeRules.Wording;

/// <summary>What kind of value a detail is.</summary>
public enum DetailKind
{
    /// <summary>An amount of yuan.</summary>
    Money,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A word of the case format, or an id.</summary>
    Text,
}

/// <summary>A value that a reason rests on, with its name.</summary>
[DebuggerDisplay("{Name,nq} = {ToString(),nq}")]
public readonly record struct Detail
{
    private readonly long number;
    private readonly string? text;

    private Detail(string name, DetailKind kind, long number, string? text)
    {
        Name = name;
        Kind = kind;
        this.number = number;
        this.text = text;
    }

    /// <summary>The value's name, camelCase.</summary>
    public string Name { get; }

    /// <summary>What kind of value it is.</summary>
    public DetailKind Kind { get; }

    /// <summary>The number, for <see cref="DetailKind.Number"/>.</summary>
    public long Number => number;

    /// <summary>The instant, for <see cref="DetailKind.Instant"/>.</summary>
    public Instant Instant => Instant.FromUnixTimeTicks(number);

    /// <summary>The amount, for <see cref="DetailKind.Money"/>.</summary>
    public Money Money => Money.FromFen(number);

    /// <summary>An amount.</summary>
    public static Detail Of(string name, Money money) => new(name, DetailKind.Money, money.Fen, null);

    /// <summary>An instant.</summary>
    public static Detail Of(string name, Instant instant) => new(name, DetailKind.Instant, instant.ToUnixTimeTicks(), null);

    /// <summary>An amount, where there is one.</summary>
    public static Detail? If(string name, Money? money) => money is { } amount ? Of(name, amount) : null;

    /// <summary>An instant, where it is known.</summary>
    public static Detail? If(string name, Instant? instant) => instant is { } at ? Of(name, at) : null;

    /// <summary>The instant of an end, where one is known.</summary>
    public static Detail? If(string name, Deadline? end) => end is { } known ? Of(name, known.At) : null;

    /// <summary>A word, where there is one.</summary>
    public static Detail? If(string name, string? text) => text is null ? null : Of(name, text);

    /// <summary>A whole number, unless it is 0.</summary>
    public static Detail? IfAny(string name, long number) => number == 0 ? null : Of(name, number);

    /// <summary>A whole number.</summary>
    public static Detail Of(string name, long number) => new(name, DetailKind.Number, number, null);

    /// <summary>A word.</summary>
    public static Detail Of(string name, string text) => new(name, DetailKind.Text, 0, text);

    /// <summary>The value as the case format writes it; instants in China time.</summary>
    public override string ToString() => Kind switch
    {
        DetailKind.Money => Money.ToString(),
        DetailKind.Instant => InstantText.Of(Instant),
        DetailKind.Number => number.ToString(CultureInfo.InvariantCulture),
        _ => text ?? string.Empty,
    };
}
