using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Cli;

/// <summary>Finds where in a file that is at fault which the reader of cases refused, and what stands there.</summary>
internal static partial class CaseErrors
{
    internal static InputError TooLong(CaseText text) =>
        Of(text, "input.too-large", path: null, string.Create(CultureInfo.InvariantCulture, $"The text has more than the {CaseText.Longest:N0} bytes that a case may have."));

    internal static InputError Overflow(CaseText text, OverflowException problem) => Of(text, "input.overflow", path: null, $"An amount is out of range: {problem.Message}");

    /// <summary>What was wrong before it could be read.</summary>
    internal static InputError Of(CaseText text, CaseFlaw flaw) => Of(text, flaw.Code, path: null, ToolWording.In(Language.English).Fill(flaw.Key, flaw.Values)) with { Flaw = flaw };

    internal static InputError Of(CaseText text, CaseFormatException problem)
    {
        var error = Of(text, problem.Code, problem.Path, problem.Message) with { Found = problem.Path is { } path ? At(text.Utf8, path) : null, Nearest = problem.Nearest };
        if (text.Table is null || problem.Path is null)
        {
            return text.Table is null ? error with { Line = text.Line + (problem.Line ?? 1) - 1 } : error;
        }

        var (line, column) = text.Table.Of(problem.Path);
        return error with { Line = line, Column = column };
    }

    private static InputError Of(CaseText text, string code, string? path, string message) => new(CaseReader.TryReadId(text.Utf8), text.File, text.Line, code, path, message);

    /// <summary>The value at a place, as it was written; null: there is none, or it is no single value.</summary>
    private static string? At(ReadOnlyMemory<byte> utf8, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var value = document.RootElement;
            foreach (Match step in Steps().Matches(path))
            {
                value = step.Groups["item"].Success ? value[int.Parse(step.Groups["item"].ValueSpan, CultureInfo.InvariantCulture)] : value.GetProperty(step.Groups["member"].Value);
            }

            return value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Object or JsonValueKind.Array => null, _ => value.GetRawText() };
        }
        catch (Exception nowhere) when (nowhere is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\.(?<member>[^.\[]+)|\[(?<item>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Steps();
}
