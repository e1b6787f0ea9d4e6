using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>A value is none that may stand there.</summary>
/// <param name="shown">What stands there.</param>
/// <param name="expected">What may.</param>
/// <param name="at">The byte of the text at which it begins.</param>
internal sealed class WrongValueException(string shown, string expected, long at) : JsonException($"is {shown}, not {expected}.")
{
    internal long At => at;

    internal static WrongValueException Of(in Utf8JsonReader reader, string expected) => new(Shown.Of(reader), expected, reader.TokenStartIndex);
}
