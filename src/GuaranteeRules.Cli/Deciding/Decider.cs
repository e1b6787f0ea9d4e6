using System.Globalization;
using GuaranteeRules.Json;

namespace GuaranteeRules.Cli;

/// <summary>Decides one case after another; a case that cannot be decided gets an error in its place.</summary>
internal sealed class Decider(GuaranteeBook book, IReport report)
{
    private readonly GuaranteeSession session = book.OpenSession();

    /// <summary>The cases so far that were invalid input.</summary>
    internal long Errors { get; private set; }

    internal void Decide(CaseText text)
    {
        if (text.IsTooLong)
        {
            Refuse(text, "input.too-large", string.Create(CultureInfo.InvariantCulture, $"The text has more than the {CaseText.Longest:N0} bytes that a case may have."));
            return;
        }

        try
        {
            var @case = CaseReader.Read(text.Utf8, book.Policies);
            report.Result(@case, session.Decide(@case));
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
