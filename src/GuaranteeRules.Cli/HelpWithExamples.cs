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
          guarantee decide cases.jsonl --receipts receipts.jsonl
                                                        ... and what it takes to prove each decision later
          guarantee verify receipts.jsonl               is every decision reproduced?
          guarantee diff embedded amended.json --cases cases.jsonl
                                                        what an amendment changes, and what it costs
          guarantee lint amended.json                   what its author would want to know
          guarantee test expected.jsonl                 does every case come out as it must?
          guarantee entitlements case.json              what each line can still claim, and until when
          guarantee clauses --lang en                   every clause of the five programmes
          guarantee clauses --format html > book.html   the whole contract, for a lawyer to read
          guarantee schema case                         what a case looks like

        """;

    private const string Decide = """
        Examples:
          guarantee decide cases.jsonl > results.jsonl
          guarantee decide cases.jsonl -o results.jsonl
          guarantee decide case.json --format text --lang en
          zcat cases.jsonl.gz | guarantee decide - | head
          guarantee decide cases.jsonl --policy my-platform.json other-platform.json
          guarantee decide cases.jsonl -o results.jsonl --receipts receipts.jsonl

        A .json file holds one case; every other file, and standard input, one case a line.
        A case that is invalid input gets an error in the place of its result, and the others go on.
        A --policy option takes every file that follows it, so it comes after the cases.

        Exit status:
          0  every case was decided
          1  the tool failed: a file is missing, a policy is bad, the output cannot be written
          2  every case was gone through, and at least one was invalid input

        """;

    private const string Verify = """
        Examples:
          guarantee verify receipts.jsonl
          guarantee verify receipt.json --lang en
          guarantee verify receipts.jsonl --format jsonl | grep '"reproduced":false'
          guarantee verify receipts.jsonl --policy my-platform.json

        A receipt comes from 'guarantee decide --receipts'. It is decided again by the policies that come with the
        tool and those of --policy. What differs is named with its path: the input, the policy (which programmes,
        and which of the clauses that were considered) or the result. Another version of the library is only noted.

        Exit status:
          0  every decision was reproduced
          1  the tool failed: a file is missing, a policy is bad
          2  every text was gone through, and at least one is no receipt
          3  every receipt was read, and at least one differs

        """;

    private const string Diff = """
        Examples:
          guarantee diff embedded amended.json
          guarantee diff embedded amended.json --cases 2025-*.jsonl --lang en
          guarantee diff policies/2024 policies/2025 --cases cases.jsonl --format json

        Each side is the programmes that come with the tool, with the files named for it instead of those of the same
        id, or beside them: a file, a directory of .json files, or 'embedded' for no file at all.
        Terms are compared as they are in force, period by period, however a file cuts time into versions.
        A claim changes where its outcome changes, or what is given: how much, by whom, how and when.
        A case that names what only one side has cannot be decided by both; it is listed and not counted.

        Exit status:
          0  no clause and no case changes
          1  the tool failed: a file is missing, a policy is bad
          2  all was gone through, and at least one case could not be decided by both sides
          3  something changes

        """;

    private const string Lint = """
        Examples:
          guarantee lint amended.json --lang en
          guarantee lint policies --format json

        The files are looked at as they would be loaded, beside or instead of the programmes that come with the tool.
        Every finding has its path and a code that stays the same: [version.gap], [text.number], [clause.unjudged] ...

        Exit status:
          0  nothing was found
          1  the tool failed: a file is missing
          2  a file is not JSON
          3  something was found

        """;

    private const string Test = """
        Examples:
          guarantee test expected.jsonl
          guarantee test acceptance/*.jsonl --policy amended.json --lang en

        Each test is an object: a case, and what must come out of it. Only what is listed is compared.
          {"why": "in time", "case": { ... }, "expect": {"claims": {"k-1": {"outcome": "eligible", "refund": "300.00"}}}}

        "name" or "why"   what the test is called
        "case"            a case as 'decide' takes it; "raw" instead is the text of something that may be no JSON
        "expect"          "claims": by claim id, any of
                              "outcome", "refund", "compensation"   exactly this
                              "reasons", "heads"                    among those there are; other ones may be, too
                              "notReasons"                          none of these
                              "timing"                              by head: {"refund": "on-receipt"}
                              "remedies"                            just so many in this order, each with what is listed of it
                              "considered"                          by clause: {"tmall.worry-free.return-window": "granted"}
                          "breaches": exactly these codes, in this order
                          "error": an input error whose path starts so; or {"code": ..., "path": ...}

        Exit status:
          0  everything came out as expected
          1  the tool failed: a file is missing, a policy is bad
          4  at least one case came out otherwise, or is no test

        """;

    private const string Entitlements = """
        Examples:
          guarantee entitlements case.json --lang en
          guarantee entitlements case.json --as-of 2025-03-04T12:00:00+08:00 --line l-1
          guarantee entitlements cases.jsonl --format jsonl

        Every right is found by deciding the claim at every instant that matters. Without --as-of it is told for the case's
        "asOf" or, where it states none, for its latest claim or, without claims, for the latest thing known to have happened.

        Exit status: 0 done; 1 the tool failed; 2 some of the input was invalid.

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
          guarantee clauses --format html > book.html   the whole contract, to read or print
          guarantee clauses --format md --policy amended.json > amended.md

        The book (md, html) prints each clause with its terms, the conditions it is judged by, what the buyer is told
        where one is not met, and what it gives. It is found by judging hypothetical claims, so it is what the rules do.
        On a terminal the table is drawn. Elsewhere it is one clause a line, its columns separated by tabs:
        id, kind, whether it is judged (and if not, why not or where), text, source.

        """;

    public override int Invoke(ParseResult parseResult)
    {
        var status = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(parseResult.CommandResult.Command.Name switch
        {
            "decide" => Decide,
            "verify" => Verify,
            "diff" => Diff,
            "lint" => Lint,
            "test" => Test,
            "entitlements" => Entitlements,
            "schema" => Schema,
            "clauses" => Clauses,
            _ => Guarantee,
        });
        return status;
    }
}
