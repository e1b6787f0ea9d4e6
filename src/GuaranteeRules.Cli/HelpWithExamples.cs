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
          guarantee bench cases.jsonl                   how many claims a second this machine decides
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
          guarantee decide export.csv --lenient --offset +08:00 -o results.jsonl
          guarantee decide export.csv -o results.csv --format csv
          guarantee decide export.csv --format summary --by order.merchant.id
          guarantee decide --policy my-platform.json --policy folder-of-others cases.jsonl
          guarantee decide cases.jsonl -o results.jsonl --receipts receipts.jsonl

        What a file holds is seen from how it begins: JSON lines, cases over several lines, a list of cases, or a table;
        in UTF-8 or UTF-16, compressed by gzip or not.
        A table (CSV) has a claim in each row, and columns named as what they hold: 'guarantee schema --format csv'
        prints one to fill in. Leave out the columns you have nothing for; order.id, order.platform, order.placedAt and
        line.paid must be there. Rows of the same order.id are one case: they say its order in one row or alike in all,
        and by line.id which item each is about. Several values in one cell are separated by ';'. Columns of your own
        start with 'x-'. With --lenient, common ways of writing are understood (¥1,999.00, 天猫, changeOfMind; and
        2025/3/1 10:00 with --offset +08:00) and columns like none of a case are passed over; both are told.
        A case that is invalid input gets an error in the place of its result, and the others go on.
        Results for a file are written beside it, as OUT.partial, and take its name once they are complete.

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

    private const string Bench = """
        Examples:
          guarantee bench cases.jsonl
          guarantee bench export.csv --lang en

        Each line says for how many claims it is done in a second, once the tool is warm; each takes some seconds.

        Exit status: 0 done; 1 the tool failed; 2 some of the input was invalid and was left out.

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
          guarantee schema --format csv > cases.csv     a table to fill in: its columns, and an example row

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
            "bench" => Bench,
            "entitlements" => Entitlements,
            "schema" => Schema,
            "clauses" => Clauses,
            _ => Guarantee,
        });
        return status;
    }
}
