using System.CommandLine;

namespace GuaranteeRules.Cli;

/// <summary>Shows what an amendment changes: clause by clause and, over past cases, who gets what.</summary>
internal static class DiffCommand
{
    internal static Command Define(Surroundings surroundings)
    {
        var old = new Argument<string>("OLD") { Description = $"The old policies: a file, a directory of files, or '{PolicyPaths.Embedded}'. A file replaces the programme of the same id that comes with the tool; the others stay." };
        var @new = new Argument<string>("NEW") { Description = "The new policies, likewise." };
        var cases = new Option<string[]>("--cases") { Description = "Cases to decide by both, as for 'decide'.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var witnesses = new Option<int>("--witnesses") { Description = "How many of the cases that change are shown; all are counted.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var format = new Option<string>("--format") { Description = "text: for a person to read. json: for a program.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        witnesses.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--witnesses must be at least 0.");
            }
        });
        var language = CommandLine.LanguageOption();
        var command = new Command("diff", "Shows what an amendment of the policies changes: clause by clause, and in the outcomes and amounts of past cases.") { old, @new, cases, witnesses, language, format };
        var input = new CaseInputOptions(command);
        command.SetAction(parsed => CommandLine.Run(parsed.GetValue(language)!, surroundings, chosen => Run(
            new DiffOptions(parsed.GetValue(old)!, parsed.GetValue(@new)!, parsed.GetValue(cases) ?? [], parsed.GetValue(witnesses), chosen, parsed.GetValue(format) == "text", input.Of(parsed)), surroundings)));
        return command;
    }

    private static int Run(DiffOptions options, Surroundings surroundings)
    {
        var wording = ToolWording.In(options.Language);
        var (old, @new) = (Books.Load(PolicyPaths.In(options.Old)), Books.Load(PolicyPaths.In(options.New)));
        using var inputs = CaseFiles.Open(options.Cases, surroundings.Input, options.Lenient?.Invoke(@new));
        using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
        var diff = PolicyDiff.Between(old, @new);
        var effects = new CaseEffects(new GuaranteeBook(old), new GuaranteeBook(@new), options.Witnesses);
        CaseLoop.Run(inputs, output.Flush, new Progress(options.Cases is [] ? null : surroundings.ErrorTerminal, wording, inputs), effects.Add);
        var seen = options.Cases is [] ? null : effects;
        if (options.IsText)
        {
            new DiffPage(wording).Of(old, @new, diff, seen).WriteTo(output, surroundings.OutputTerminal, isApart: false);
            output.Flush();
        }
        else
        {
            ToolJson.Write(output, json => new DiffJson(json, options.Language).Write(old, @new, diff, seen));
        }

        inputs.TellReadings(surroundings.Error, wording);
        return effects.Undecided > 0 ? ExitStatus.InvalidInput
            : diff.IsEmpty && effects.Tally.ChangedCases == 0 ? ExitStatus.Done
            : ExitStatus.Different;
    }
}

/// <summary>What <c>diff</c> is asked to do.</summary>
/// <param name="Old">What names the old policies.</param>
/// <param name="New">What names the new ones.</param>
/// <param name="Cases">The files of cases; empty: only the policies are compared.</param>
/// <param name="Witnesses">How many of the cases that change are shown.</param>
/// <param name="Language">The language of the texts.</param>
/// <param name="IsText">Whether a person reads it, not a program.</param>
/// <param name="Lenient">What understands common ways of writing; null: cases are taken as they are.</param>
internal sealed record DiffOptions(string Old, string New, string[] Cases, int Witnesses, Language Language, bool IsText, Func<PolicyBook, LenientReader>? Lenient);
