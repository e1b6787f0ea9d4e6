using System.Globalization;
using System.Text.Json;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>Finds what stands at a path of a body, to show it.</summary>
internal static class ValueAt
{
    private const int Longest = 200;

    /// <summary>The value as JSON, the beginning of a long one; null: nothing stands there.</summary>
    internal static string? Find(ReadOnlyMemory<byte> body, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var value = document.RootElement;
            foreach (var step in path.Split('.').Skip(1))
            {
                var bracket = step.IndexOf('[', StringComparison.Ordinal);
                if (!value.TryGetProperty(bracket < 0 ? step : step[..bracket], out value))
                {
                    return null;
                }

                value = bracket < 0 ? value : value[int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), CultureInfo.InvariantCulture)];
            }

            var text = value.GetRawText();
            return text.Length <= Longest ? text : text[..Longest] + "...";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            // Where the error is one of syntax, or the path leads nowhere, there is nothing to show.
            return null;
        }
    }
}
