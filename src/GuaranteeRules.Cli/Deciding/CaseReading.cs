using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>Reads one case after another; one that cannot be read, or worked with, gets an error in its place, and the others go on.</summary>
internal sealed class CaseReading(PolicyBook policies, IReport report)
{
    /// <summary>The cases so far that were invalid input.</summary>
    internal long Errors { get; private set; }

    internal void Read(CaseText text, Action<Case> use)
    {
        if (text.IsTooLong)
        {
            Refuse(text, "input.too-large", string.Create(CultureInfo.InvariantCulture, $"The text has more than the {CaseText.Longest:N0} bytes that a case may have."));
            return;
        }

        try
        {
            use(CaseReader.Read(text.Utf8, policies));
        }
        catch (CaseFormatException problem)
        {
            Refuse(text with { Line = text.Line + (problem.Line ?? 1) - 1 }, problem.Code, problem.Message, problem.Path);
        }
        catch (OverflowException problem)
        {
            Refuse(text, "input.overflow", $"An amount is out of range: {problem.Message}");
        }
    }

    private void Refuse(CaseText text, string code, string message, string? path = null)
    {
        Errors++;
        report.Error(new InputError(CaseReader.TryReadId(text.Utf8), text.File, text.Line, code, path, message));
    }
}
