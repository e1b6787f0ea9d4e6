using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GuaranteeRules.Cli;

/// <summary>The commands of the tool, their options and what each runs.</summary>
internal static class CommandLine
{
    private const string ChineseTag = "zh-CN";
    private const string EnglishTag = "en";

    internal static int Run(string[] arguments, Surroundings surroundings)
    {
        var words = surroundings.Words;
        var parsed = Root(surroundings, words).Parse(arguments is [] ? ["--help"] : arguments);
        return parsed.Action is ParseErrorAction
            ? Explain(parsed, surroundings.Error)
            : Invoke(parsed, new InvocationConfiguration { Output = words, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Says what is wrong with the arguments, on standard error: standard output is for results.</summary>
    private static int Explain(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
        {
            error.WriteLine(problem.Message);
        }

        var command = parsed.CommandResult.Command;
        error.WriteLine(ToolWording.In(Language.English).Fill("failure.usage", ("command", command is RootCommand ? string.Empty : command.Name + " ")));
        return ExitStatus.Failed;
    }

    private static int Invoke(ParseResult parsed, InvocationConfiguration configuration)
    {
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (Exception problem) when (StandardOutput.IsClosed(problem))
        {
            // Whoever read the output wants no more of it, as with "| head": no failure, and nothing to say.
            return 0;
        }
        catch (Exception mistake)
        {
            configuration.Error.WriteLine(ToolWording.In(Language.English).Fill("failure.mistake", ("mistake", mistake.ToString())));
            return ExitStatus.Failed;
        }
    }

    private static RootCommand Root(Surroundings surroundings, TextWriter words)
    {
        var root = new RootCommand("Decides e-commerce guarantee claims: who gets what, how much, who pays, and why.")
        {
            Decide(surroundings), EntitlementsCommand.Define(surroundings), VerifyCommand.Define(surroundings), DiffCommand.Define(surroundings), LintCommand.Define(surroundings), TestCommand.Define(surroundings), Clauses(surroundings), Schema(surroundings, words),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual } help)
            {
                help.Action = new HelpWithExamples(usual);
            }
            else if (option is VersionOption version)
            {
                version.Action = new VersionAction();
            }
        }

        return root;
    }

    private static Command Decide(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE") { Description = "Cases: .jsonl (one a line) or .json (one case); '-' reads lines from standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write the results to; standard output if not given.", HelpName = "OUT" };
        var receipts = new Option<string?>("--receipts") { Description = "A file to write a receipt of every decided case to, one a line; see 'guarantee verify'.", HelpName = "OUT" };
        var format = new Option<string>("--format") { Description = "jsonl: a line of JSON for each case. text: for a person to read.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "text");
        var detail = new Option<string>("--detail") { Description = "How much of a result is written as JSON. brief: outcome, amounts, remedies, and reasons as codes. standard: their sentences, and every clause. full: every condition, and what would help.", DefaultValueFactory = _ => Names<ResultDetail>.Of(ResultDetail.Standard) };
        detail.AcceptOnlyFromAmong(Names<ResultDetail>.All.Split(", "));
        var policies = PolicyOption();
        var language = LanguageOption();
        ReadOnce(files);
        var command = new Command("decide", "Decides the claims of cases: one result for each case, in the order of the input.") { files, output, receipts, policies, language, format, detail };
        command.SetAction(parsed => Run(parsed.GetValue(language)!, surroundings, chosen => DecideCommand.Run(
            new DecideOptions(parsed.GetValue(files)!, parsed.GetValue(output), parsed.GetValue(receipts), parsed.GetValue(policies) ?? [], chosen, parsed.GetValue(format) == "text", Names<ResultDetail>.TryParse(parsed.GetValue(detail)!, out var asked) ? asked : ResultDetail.Standard), surroundings)));
        return command;
    }

    private static Command Clauses(Surroundings surroundings)
    {
        var programme = new Option<string?>("--programme") { Description = "Only the clauses of this programme, such as tmall.worry-free.", HelpName = "ID" };
        var format = new Option<string>("--format") { Description = "table: the clauses, one a line. md, html: the whole book, with terms, conditions and remedies.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "md", "html");
        var policies = PolicyOption();
        var language = LanguageOption();
        var command = new Command("clauses", "Prints the clause book: every clause, whether it is judged, and if not, why.") { programme, policies, language, format };
        command.SetAction(parsed => Run(parsed.GetValue(language)!, surroundings, chosen => ClausesCommand.Run(parsed.GetValue(policies) ?? [], parsed.GetValue(programme), parsed.GetValue(format)!, chosen, surroundings)));
        return command;
    }

    private static Command Schema(Surroundings surroundings, TextWriter words)
    {
        var name = new Argument<string?>("NAME") { Description = "Which schema; if not given, lists them.", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. SchemaCommand.Schemas.Select(schema => schema.Name)]);
        var command = new Command("schema", "Prints the JSON Schema of a case, a result, a policy file or a receipt.") { name };
        command.SetAction(parsed => Run(EnglishTag, surroundings, _ => SchemaCommand.Run(parsed.GetValue(name), words)));
        return command;
    }

    internal static Option<string[]> PolicyOption() => new("--policy")
    {
        Description = "Further policy files; one replaces the programme of the same id that comes with the tool.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static void ReadOnce(Argument<string[]> files) => files.Validators.Add(result =>
    {
        if (result.Tokens.Count(token => token.Value == CaseFiles.StandardInput) > 1)
        {
            result.AddError("Standard input ('-') can be read only once.");
        }
    });

    internal static Option<string> LanguageOption()
    {
        var option = new Option<string>("--lang") { Description = "The language of messages and texts.", DefaultValueFactory = _ => ChineseTag };
        option.AcceptOnlyFromAmong(ChineseTag, EnglishTag);
        return option;
    }

    internal static int Run(string languageTag, Surroundings surroundings, Func<Language, int> run)
    {
        var language = languageTag == EnglishTag ? Language.English : Language.Chinese;
        try
        {
            return run(language);
        }
        catch (ToolFailure failure)
        {
            surroundings.Error.WriteLine(failure.In(ToolWording.In(language)));
            return ExitStatus.Failed;
        }
    }
}
