using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Reads whole numbers between two bounds, both included. They may be written with zeros after the point.</summary>
internal abstract class WholeNumberConverter(int least, int most = int.MaxValue) : InputConverter<Given<int>>
{
    public override Given<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && WholeNumber.TryRead(reader.ValueSpan, out var number) && number >= least && number <= most
            ? new(number)
            : throw Wrong(reader, $"a whole number from {Number(least)} to {Number(most)}");
}

/// <summary>Units of which there must be one.</summary>
internal sealed class CountConverter() : WholeNumberConverter(1);

/// <summary>Units, grams and days of which there may be none.</summary>
internal sealed class CountFromZeroConverter() : WholeNumberConverter(0);

/// <summary>Days that a listing states.</summary>
internal sealed class DaysConverter() : WholeNumberConverter(1, ListingTerms.MostDays);

/// <summary>Years that a listing states.</summary>
internal sealed class YearsConverter() : WholeNumberConverter(1, ListingTerms.MostYears);

/// <summary>Months that a listing states.</summary>
internal sealed class MonthsConverter() : WholeNumberConverter(1, ListingTerms.MostMonths);
