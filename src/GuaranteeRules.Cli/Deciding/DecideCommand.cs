namespace GuaranteeRules.Cli;

/// <summary>Streams cases in and results out.</summary>
internal static class DecideCommand
{
    /// <summary>Exit status where every case was decided.</summary>
    internal const int Done = 0;

    /// <summary>Exit status where at least one case was invalid input.</summary>
    internal const int InvalidInput = 2;

    internal static int Run(DecideOptions options, Surroundings surroundings)
    {
        var wording = Wording.In(options.Language);
        var policies = Books.Load(options.Policies);
        using var inputs = CaseFiles.Open(options.Files, surroundings.Input);
        using var results = ResultFile.Open(options.Output, surroundings.Output, options.Files.Concat(options.Policies));
        var book = Books.Judging(policies, options.Policies);
        var terminal = options.Output is null ? surroundings.OutputTerminal : null;
        var decider = new Decider(book, options.IsText ? new TextReport(results, terminal, wording) : new JsonLines(results, options.Language));

        // Results that go to a terminal show by themselves how far the run is.
        var progress = new Progress(terminal is null ? surroundings.ErrorTerminal : null, wording);
        var between = new Lock();
        using var interruption = new Interruption(between, () =>
        {
            progress.Erase();
            results.Flush();
        });
        foreach (var text in inputs.Cases(beforeReading: results.Flush))
        {
            lock (between)
            {
                decider.Decide(text);
                progress.Count();
            }
        }

        lock (between)
        {
            results.Flush();
            progress.Finish();
        }

        return decider.Errors > 0 ? InvalidInput : Done;
    }
}
