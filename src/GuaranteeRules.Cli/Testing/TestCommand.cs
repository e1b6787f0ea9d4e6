using System.CommandLine;

namespace GuaranteeRules.Cli;

/// <summary>Decides cases of which it is known how they must come out, and says which do not.</summary>
internal static class TestCommand
{
    // Beside a case of any length stands what is expected of it.
    private const int Longest = 2 * CaseText.Longest;

    internal static Command Define(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE") { Description = "Tests: a case and what is expected of it, one a line; '-' reads standard input.", Arity = ArgumentArity.OneOrMore };
        var policies = CommandLine.PolicyOption();
        var language = CommandLine.LanguageOption();
        CommandLine.ReadOnce(files);
        var command = new Command("test", "Decides cases with what is expected of them: a line for each that comes out otherwise, and a count.") { files, policies, language };
        command.SetAction(parsed => CommandLine.Run(parsed.GetValue(language)!, surroundings, chosen => Run(
            parsed.GetValue(files)!, parsed.GetValue(policies) ?? [], ToolWording.In(chosen), surroundings)));
        return command;
    }

    private static int Run(string[] files, string[] policies, ToolWording wording, Surroundings surroundings)
    {
        var loaded = Books.Load(policies);
        using var inputs = CaseFiles.Open(files, surroundings.Input);
        using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
        var terminal = surroundings.OutputTerminal;
        var tester = new Tester(Books.Judging(loaded, policies), output, terminal, wording);
        CaseLoop.Run(inputs, output.Flush, new Progress(terminal is null ? surroundings.ErrorTerminal : null, wording, inputs), tester.Test, Longest);
        tester.Finish();
        output.Flush();
        return tester.Failed > 0 ? ExitStatus.TestsFailed : ExitStatus.Done;
    }
}
