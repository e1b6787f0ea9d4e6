namespace GuaranteeRules.Cli;

/// <summary>Writes a receipt of every decided case beside its result: one line of JSON each. A case that could not be decided has none.</summary>
internal sealed class ReceiptReport(IReport results, GuaranteeBook book, ResultFile receipts, Language language) : IReport
{
    public Action Result(Case @case, CaseResult result)
    {
        var line = new MemoryStream();
        Receipt.Of(book, @case, language).Write(line);
        line.WriteByte((byte)'\n');
        var giveOut = results.Result(@case, result);
        return () =>
        {
            giveOut();
            receipts.Write(line);
        };
    }

    public void Error(InputError error) => results.Error(error);

    public void Finish() => results.Finish();
}
