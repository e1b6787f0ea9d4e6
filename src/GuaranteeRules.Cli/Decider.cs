using System.Globalization;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Cli;

/// <summary>Decides one case after another; a case that cannot be decided gets an error line in its place.</summary>
internal sealed class Decider(GuaranteeBook book, Stream output, Language language)
{
    private readonly GuaranteeSession session = book.OpenSession();

    internal bool HadErrors { get; private set; }

    internal void Decide(long line, byte[] text)
    {
        try
        {
            var @case = CaseReader.Read(text, book.Policies);
            ResultWriter.Write(output, session.Decide(@case), language);
        }
        catch (CaseFormatException problem)
        {
            Report(line + (problem.Line ?? 1) - 1, text, problem.Code, problem.Path, problem.Message);
        }
        catch (OverflowException problem)
        {
            Report(line, text, "input.overflow", null, string.Create(CultureInfo.InvariantCulture, $"An amount is out of range: {problem.Message}"));
        }

        output.WriteByte((byte)'\n');
    }

    private void Report(long line, byte[] text, string code, string? path, string message)
    {
        HadErrors = true;
        ResultWriter.WriteError(output, CaseReader.TryReadId(text), line, code, path, message);
    }
}
