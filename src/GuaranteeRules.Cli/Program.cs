using System.CommandLine;
using GuaranteeRules.Cli;

var files = new Argument<string[]>("FILE") { Description = "Cases: .jsonl (one per line) or .json (one case); '-' reads lines from standard input.", Arity = ArgumentArity.OneOrMore };
var output = new Option<string?>("--output", "-o") { Description = "Where to write the results; standard output if not given." };
var policies = new Option<string[]>("--policy") { Description = "A further policy file; it replaces the embedded one of the same programme.", AllowMultipleArgumentsPerToken = true };
var language = new Option<string>("--lang") { Description = "The language of the messages.", DefaultValueFactory = _ => "zh-CN" };
language.AcceptOnlyFromAmong("zh-CN", "en");

var decide = new Command("decide", "Decides the claims of cases: one result line per case, in the order of the input.") { files, output, policies, language };
decide.SetAction(parsed => DecideCommand.Run(parsed.GetValue(files)!, parsed.GetValue(output), parsed.GetValue(policies) ?? [], parsed.GetValue(language)!));

return new RootCommand("Decides e-commerce guarantee claims.") { decide }.Parse(args).Invoke();
