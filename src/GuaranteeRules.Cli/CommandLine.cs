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
        if (UnknownOption.Find(parsed) is { } unknown)
        {
            surroundings.Error.WriteLine(unknown);
            return Explain(parsed, surroundings.Error);
        }

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
        catch (IOException problem)
        {
            configuration.Error.WriteLine(ToolWording.In(Language.English).Fill("failure.output", ("problem", problem.Message)));
            return ExitStatus.Failed;
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
            DecideCommand.Define(surroundings), EntitlementsCommand.Define(surroundings), VerifyCommand.Define(surroundings), DiffCommand.Define(surroundings), LintCommand.Define(surroundings), TestCommand.Define(surroundings), BenchCommand.Define(surroundings), Clauses(surroundings), Schema(surroundings, words),
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
        var format = new Option<string>("--format") { Description = "json: the JSON Schema. csv: a table to fill in with cases, its columns and an example row.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "csv");
        var command = new Command("schema", "Prints the JSON Schema of a case, a result, a policy file or a receipt.") { name, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "csv" && result.GetValue(name) is not (null or "case"))
            {
                result.AddError("--format csv: only cases can be written as a table.");
            }
        });
        command.SetAction(parsed => Run(EnglishTag, surroundings, _ => SchemaCommand.Run(parsed.GetValue(name), parsed.GetValue(format) == "csv", words)));
        return command;
    }

    internal static Option<string[]> PolicyOption() => new("--policy")
    {
        Description = "A further policy file, or a folder of them; may be given several times. One replaces the programme of the same id that comes with the tool.",
        HelpName = "FILE",
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
