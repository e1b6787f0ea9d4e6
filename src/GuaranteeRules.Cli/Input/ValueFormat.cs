using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Cases that go over several lines, one after another or in one list, whatever the file's name.</summary>
internal sealed class ValueFormat : ICaseFormat
{
    public bool IsUsedIn(string name, ReadOnlySpan<byte> beginning)
    {
        var line = beginning.Trim(" \t\r\n"u8);
        return line.StartsWith("["u8) || (line.StartsWith("{"u8) && "{[,:"u8.Contains(line[^1]) && IsUnfinished(line));
    }

    public IEnumerable<CaseText> Cases(CaseSource source, PeekedStream text, int longest)
    {
        var cutter = new ValueCutter(text, longest);
        while (cutter.Next(out var value))
        {
            yield return new CaseText(source.Name, value.Line, value.Utf8, value.IsTooLong);
        }

        if (cutter.Flaw is { } flaw)
        {
            yield return CaseText.Wrong(source.Name, cutter.Line, new CaseFlaw("input.malformed", flaw));
        }
    }

    /// <summary>Whether a line is the beginning of a case. One that is broken is not: it is a case of its own, on one line.</summary>
    private static bool IsUnfinished(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
                // Only whether it can be read matters.
            }

            return reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
