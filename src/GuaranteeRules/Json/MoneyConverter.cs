using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Reads amounts of yuan from a string or a number by their digits, so that nothing is ever rounded.</summary>
internal sealed class MoneyConverter : InputConverter<Given<Money>>
{
    internal const string Expected = "an amount of yuan with at most two decimals, as \"300.00\"";

    // Fifteen digits, a point and two decimals, each of which may be an escape of six.
    private const int Longest = 18 * 6;

    public override Given<Money> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> digits = stackalloc char[Longest];
        var text = reader.TokenType == JsonTokenType.Number ? reader.ValueSpan : Text(reader, stackalloc byte[Longest]);
        return Ascii.ToUtf16(text, digits, out var length) == OperationStatus.Done && MoneyText.TryParse(digits[..length], out var money)
            ? new(money)
            : throw Wrong(reader, Expected);
    }
}
