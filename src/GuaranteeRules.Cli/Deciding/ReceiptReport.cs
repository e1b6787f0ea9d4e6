namespace GuaranteeRules.Cli;

/// <summary>Writes a receipt of every decided case beside its result: one line of JSON each. A case that could not be decided has none.</summary>
internal sealed class ReceiptReport(IReport results, GuaranteeBook book, ResultFile receipts, Language language) : IReport
{
    private readonly MemoryStream line = new();

    public void Result(Case @case, CaseResult result)
    {
        line.SetLength(0);
        Receipt.Of(book, @case, language).Write(line);
        line.WriteByte((byte)'\n');
        results.Result(@case, result);
        receipts.Write(line);
    }

    public void Error(InputError error) => results.Error(error);

    public void Finish() => results.Finish();
}
