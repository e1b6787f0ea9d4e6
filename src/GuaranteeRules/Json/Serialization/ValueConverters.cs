using System.Text;
using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Json.Serialization;

/// <summary>An id.</summary>
internal sealed class TextIdConverter<T>(Func<string, T> make, Func<T, string> textOf) : TextValueConverter<T>
    where T : struct
{
    protected override string Expected => IdConverter.Expected;

    protected override string TextOf(T value) => textOf(value);

    protected override T? ValueOf(string text) => IdConverter.IsId(text) ? make(text) : null;
}

/// <summary>A value of an enumeration, by its name in lower case with hyphens.</summary>
internal sealed class WordConverter<T> : TextValueConverter<T>
    where T : struct, Enum
{
    protected override string Expected => $"one of {Names<T>.All}";

    protected override string TextOf(T value) => Names<T>.Of(value);

    protected override T? ValueOf(string text) => Names<T>.TryParse(text, out var value) ? value : null;
}

/// <summary>An amount of yuan: written as a text, read from a text or a number.</summary>
internal sealed class AmountConverter : TextValueConverter<Money>
{
    protected override string Expected => MoneyConverter.Expected;

    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? base.Read(ref reader, typeToConvert, options)
        : ValueOf(Encoding.UTF8.GetString(reader.ValueSpan)) ?? throw Wrong(Shown.Of(reader));

    protected override string TextOf(Money value) => value.ToString();

    protected override Money? ValueOf(string text) => MoneyText.TryParse(text, out var money) ? money : null;
}

/// <summary>An instant with seconds and an offset; written in China time, as everywhere.</summary>
internal sealed class IsoInstantConverter : TextValueConverter<Instant>
{
    protected override string Expected => InstantConverter.Expected;

    protected override string TextOf(Instant value) => InstantText.Of(value);

    protected override Instant? ValueOf(string text) => IsoInstant.TryParse(Encoding.UTF8.GetBytes(text), out var instant) && instant is { } given && CaseInstant.IsAllowed(given) ? given : null;
}
