using System.CommandLine;

namespace GuaranteeRules.Cli;

/// <summary>Replays receipts, and says of each whether its decision was reproduced or what differs.</summary>
internal static class VerifyCommand
{
    // A result is some ten times as long as its case.
    private const int Longest = 32 * CaseText.Longest;

    internal static Command Define(Surroundings surroundings)
    {
        var files = new Argument<string[]>("RECEIPT") { Description = "Receipts: .jsonl (one a line) or .json (one); '-' reads lines from standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text: for a person to read. jsonl: a line of JSON for each receipt.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var policies = CommandLine.PolicyOption();
        var language = CommandLine.LanguageOption();
        CommandLine.ReadOnce(files);
        var command = new Command("verify", "Replays receipts: is each decision reproduced, or which of input, policy and result differs?") { files, policies, language, format };
        command.SetAction(parsed => CommandLine.Run(parsed.GetValue(language)!, surroundings, chosen => Run(
            parsed.GetValue(files)!, parsed.GetValue(policies) ?? [], ToolWording.In(chosen), parsed.GetValue(format) == "text", surroundings)));
        return command;
    }

    private static int Run(string[] files, string[] policies, ToolWording wording, bool isText, Surroundings surroundings)
    {
        var loaded = Books.Load(policies);
        using var inputs = CaseFiles.Open(files, surroundings.Input);
        using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
        var terminal = surroundings.OutputTerminal;
        IVerificationReport report = isText ? new VerificationText(output, terminal, wording) : new VerificationLines(output);
        var verifier = new Verifier(Books.Judging(loaded, policies), report);
        CaseLoop.Run(inputs, output.Flush, new Progress(terminal is null ? surroundings.ErrorTerminal : null, wording, inputs), verifier.Verify, Longest);
        report.Finish();
        output.Flush();
        return report.Unreadable > 0 ? ExitStatus.InvalidInput : report.Different > 0 ? ExitStatus.Different : ExitStatus.Done;
    }
}
