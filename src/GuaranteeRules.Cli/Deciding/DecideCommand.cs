using System.CommandLine;
using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>Streams cases in and results out.</summary>
internal static class DecideCommand
{
    private const int MostThreads = 1024;

    internal static Command Define(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE") { Description = CaseFiles.About, Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write the results to; standard output if not given.", HelpName = "OUT" };
        var receipts = new Option<string?>("--receipts") { Description = "A file to write a receipt of every decided case to, one a line; see 'guarantee verify'.", HelpName = "OUT" };
        var threads = new Option<int>("--threads") { Description = "On how many threads; if not given, on all that the machine runs at a time. The results are the same, in the same order.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostThreads))
            {
                result.AddError($"--threads: '{token.Value}' is no number from 1 to {MostThreads}.");
            }
        });
        var policies = CommandLine.PolicyOption();
        var language = CommandLine.LanguageOption();
        CommandLine.ReadOnce(files);
        var command = new Command("decide", "Decides the claims of cases: one result for each case, in the order of the input.") { files, output, receipts, threads, policies, language };
        var form = new ReportOptions(command);
        var input = new CaseInputOptions(command);
        command.SetAction(parsed => CommandLine.Run(parsed.GetValue(language)!, surroundings, chosen => Run(
            new DecideOptions(parsed.GetValue(files)!, parsed.GetValue(output), parsed.GetValue(receipts), parsed.GetValue(policies) ?? [], chosen, form.Of(parsed), parsed.GetValue(threads), input.Of(parsed)), surroundings)));
        return command;
    }

    private static int Run(DecideOptions options, Surroundings surroundings)
    {
        var wording = ToolWording.In(options.Language);
        var policies = Books.Load(options.Policies);
        using var inputs = CaseFiles.Open(options.Files, surroundings.Input, options.Lenient?.Invoke(policies));
        string[] read = [.. options.Files, .. options.Policies];
        using var results = ResultFile.Open(options.Output, surroundings.Output, read);
        using var receipts = options.Receipts is null ? null : ResultFile.Open(options.Receipts, surroundings.Output, options.Output is null ? read : [.. read, options.Output], before: results);
        var book = Books.Judging(policies, options.Policies);
        var terminal = options.Output is null ? surroundings.OutputTerminal : null;
        var report = options.Form.Report(results, terminal, wording);
        var decider = new Decider(book, receipts is null ? report : new ReceiptReport(report, book, receipts, options.Language));

        // Results that go to a terminal show by themselves how far the run is.
        var progress = new Progress(terminal is null ? surroundings.ErrorTerminal : null, wording, inputs);
        CaseLoop.Run(inputs, Flush, progress, decider.Decide, options.Threads);
        report.Finish();
        results.Complete();
        receipts?.Complete();
        inputs.TellReadings(surroundings.Error, wording);
        return decider.Errors > 0 ? ExitStatus.InvalidInput : ExitStatus.Done;

        void Flush()
        {
            results.Flush();
            receipts?.Flush();
        }
    }
}
