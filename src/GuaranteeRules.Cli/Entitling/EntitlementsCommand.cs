using System.CommandLine;
using NodaTime;

namespace GuaranteeRules.Cli;

/// <summary>Prints what the lines of cases can claim, could have claimed and will be able to claim.</summary>
internal static class EntitlementsCommand
{
    internal static Command Define(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE") { Description = CaseFiles.About, Arity = ArgumentArity.OneOrMore };
        var asOf = new Option<string?>("--as-of") { Description = "The instant asked about, as 2025-03-04T12:00:00+08:00; if not given, the case's own instant of judging.", HelpName = "INSTANT" };
        asOf.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !CaseInstant.TryParse(token.Value, out _))
            {
                result.AddError($"--as-of: '{token.Value}' is no instant with an offset, of the years 1900 to 2999: write it as 2025-03-04T12:00:00+08:00.");
            }
        });
        var line = new Option<string?>("--line") { Description = "Only the line of this id.", HelpName = "ID" };
        var format = new Option<string>("--format") { Description = "text: for a person to read. jsonl: a line of JSON for each line of an order.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var policies = CommandLine.PolicyOption();
        var language = CommandLine.LanguageOption();
        CommandLine.ReadOnce(files);
        var command = new Command("entitlements", "Prints what each line of an order can still claim: until when, worth what, and what for.") { files, asOf, line, policies, language, format };
        var input = new CaseInputOptions(command);
        command.SetAction(parsed => CommandLine.Run(parsed.GetValue(language)!, surroundings, chosen => Run(
            parsed.GetValue(files)!,
            parsed.GetValue(policies) ?? [],
            new Question(parsed.GetValue(asOf) is { } text && CaseInstant.TryParse(text, out var at) ? at : null, parsed.GetValue(line), ToolWording.In(chosen), parsed.GetValue(format) == "text"),
            input.Of(parsed),
            surroundings)));
        return command;
    }

    private static int Run(string[] files, string[] policies, Question question, Func<PolicyBook, LenientReader>? lenient, Surroundings surroundings)
    {
        var loaded = Books.Load(policies);
        using var inputs = CaseFiles.Open(files, surroundings.Input, lenient?.Invoke(loaded));
        using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
        var terminal = surroundings.OutputTerminal;
        var errors = question.IsText ? (IReport)new TextReport(output, terminal, question.ToolWording) : new JsonLines(output, question.ToolWording.Language);
        var progress = new Progress(terminal is null ? surroundings.ErrorTerminal : null, question.ToolWording, inputs);
        var reading = new CaseReading(loaded, errors);
        var book = Books.Judging(loaded, policies);
        var isFound = false;
        CaseLoop.Run(inputs, output.Flush, progress, text => reading.Read(text, @case =>
        {
            foreach (var line in @case.Lines)
            {
                if (question.Line is null || line.Id.Value == question.Line)
                {
                    isFound = true;
                    Answer(book, @case, line, question, output, surroundings);
                }
            }
        }));
        inputs.TellReadings(surroundings.Error, question.ToolWording);
        if (question.Line is { } asked && !isFound && reading.Errors == 0)
        {
            throw new ToolFailure("failure.line", ("line", asked));
        }

        return reading.Errors > 0 ? ExitStatus.InvalidInput : ExitStatus.Done;
    }

    private static void Answer(GuaranteeBook book, Case @case, Line line, Question question, ResultFile output, Surroundings surroundings)
    {
        var asOf = question.AsOf ?? @case.InstantOfJudging;
        var found = book.Entitlements(@case, line.Id, asOf);
        if (question.IsText)
        {
            new EntitlementPage(question.ToolWording, asOf).Of(@case, line, found).WriteTo(output, surroundings.OutputTerminal);
            return;
        }

        using var text = new MemoryStream();
        EntitlementWriter.Write(text, @case.Id, line.Id, asOf, found, question.ToolWording.Language);
        text.WriteByte((byte)'\n');
        output.Write(text);
    }

    /// <summary>What is asked of every case.</summary>
    /// <param name="AsOf">The instant asked about; null: the case's own.</param>
    /// <param name="Line">The line asked about; null: all.</param>
    /// <param name="ToolWording">The words.</param>
    /// <param name="IsText">Whether the answer is for a person.</param>
    private sealed record Question(Instant? AsOf, string? Line, ToolWording ToolWording, bool IsText);
}
