using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GuaranteeRules.Cli;

/// <summary>The usual help, and under it how the command is used in practice.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Guarantee = """
        Examples:
          guarantee decide cases.jsonl                  decide a file of cases, one result line for each
          guarantee decide case.json --format text      the decision on one case, for a person to read
          guarantee clauses --lang en                   every clause of the five programmes
          guarantee schema case                         what a case looks like

        """;

    private const string Decide = """
        Examples:
          guarantee decide cases.jsonl > results.jsonl
          guarantee decide cases.jsonl -o results.jsonl
          guarantee decide case.json --format text --lang en
          zcat cases.jsonl.gz | guarantee decide - | head
          guarantee decide cases.jsonl --policy my-platform.json other-platform.json

        A .json file holds one case; every other file, and standard input, one case a line.
        A case that is invalid input gets an error in the place of its result, and the others go on.
        A --policy option takes every file that follows it, so it comes after the cases.

        Exit status:
          0  every case was decided
          1  the tool failed: a file is missing, a policy is bad, the output cannot be written
          2  every case was gone through, and at least one was invalid input

        """;

    private const string Schema = """
        Examples:
          guarantee schema                              which schemas there are
          guarantee schema case > case.schema.json

        """;

    private const string Clauses = """
        Examples:
          guarantee clauses --lang en
          guarantee clauses --programme tmall.worry-free
          guarantee clauses | cut -f1                   the ids of all clauses

        On a terminal this is a table. Elsewhere it is one clause a line, its columns separated by tabs:
        id, kind, whether it is judged (and if not, why not or where), text, source.

        """;

    public override int Invoke(ParseResult parseResult)
    {
        var status = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(parseResult.CommandResult.Command.Name switch
        {
            "decide" => Decide,
            "schema" => Schema,
            "clauses" => Clauses,
            _ => Guarantee,
        });
        return status;
    }
}
