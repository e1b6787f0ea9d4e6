namespace GuaranteeRules.Cli;

/// <summary>Streams cases in and results out.</summary>
internal static class DecideCommand
{
    internal static int Run(DecideOptions options, Surroundings surroundings)
    {
        var wording = ToolWording.In(options.Language);
        var policies = Books.Load(options.Policies);
        using var inputs = CaseFiles.Open(options.Files, surroundings.Input);
        string[] read = [.. options.Files, .. options.Policies];
        using var results = ResultFile.Open(options.Output, surroundings.Output, read);
        using var receipts = options.Receipts is null ? null : ResultFile.Open(options.Receipts, surroundings.Output, options.Output is null ? read : [.. read, options.Output]);
        var book = Books.Judging(policies, options.Policies);
        var terminal = options.Output is null ? surroundings.OutputTerminal : null;
        IReport report = options.IsText ? new TextReport(results, terminal, wording) : new JsonLines(results, options.Language, options.Detail);
        var decider = new Decider(book, receipts is null ? report : new ReceiptReport(report, book, receipts, options.Language));

        // Results that go to a terminal show by themselves how far the run is.
        var progress = new Progress(terminal is null ? surroundings.ErrorTerminal : null, wording);
        CaseLoop.Run(inputs, Flush, progress, decider.Decide);
        return decider.Errors > 0 ? ExitStatus.InvalidInput : ExitStatus.Done;

        void Flush()
        {
            results.Flush();
            receipts?.Flush();
        }
    }
}
