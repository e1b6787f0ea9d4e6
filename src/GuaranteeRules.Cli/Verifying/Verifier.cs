namespace GuaranteeRules.Cli;

/// <summary>Replays one receipt after another.</summary>
internal sealed class Verifier(GuaranteeBook book, IVerificationReport report)
{
    internal void Verify(CaseText text)
    {
        if (text.Flaw is { } flaw)
        {
            report.Error(CaseErrors.Of(text, flaw) with { Code = "receipt.unreadable" });
            return;
        }

        if (text.IsTooLong)
        {
            report.Error(new InputError(Case: null, text.File, text.Line, "receipt.too-large", Path: null, "The text is longer than a receipt may be."));
            return;
        }

        try
        {
            var receipt = Receipt.Read(text.Utf8);
            report.Result(text, receipt, receipt.Verify(book));
        }
        catch (ReceiptFormatException problem)
        {
            report.Error(new InputError(Case: null, text.File, text.Line, "receipt.unreadable", problem.Path, problem.Message));
        }
    }
}
