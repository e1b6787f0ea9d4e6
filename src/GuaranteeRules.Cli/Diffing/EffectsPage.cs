using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>The part of a page that says what an amendment changes in cases: the counts, the money, and the first cases that change.</summary>
internal sealed class EffectsPage(ToolWording wording, Page page)
{
    private readonly RemedyText remedies = new(wording);

    internal void Add(CaseEffects effects)
    {
        var tally = effects.Tally;
        page.Add(0, wording.Fill("diff.cases", ("cases", Number(tally.Cases)), ("claims", Number(tally.Claims)), ("changed-cases", Number(tally.ChangedCases)), ("changed-claims", Number(tally.ChangedClaims))), Tone.Heading);
        foreach (var (old, @new, claims) in tally.Outcomes)
        {
            page.AddItem(2, wording.Fill("diff.outcomes", ("old", Word(old)), ("new", Word(@new)), ("claims", Number(claims))));
        }

        page.AddList(0, wording["diff.money"], tally.Heads.Select(Total));
        foreach (var witness in effects.Witnesses)
        {
            Add(witness);
        }

        if (tally.ChangedCases > effects.Witnesses.Count)
        {
            page.Add(0, wording.Fill("more", ("count", Number(tally.ChangedCases - effects.Witnesses.Count))), Tone.Aside);
        }

        page.AddList(0, wording["diff.errors"], effects.Errors.Select(error => wording.Fill(
            "verify.unreadable",
            ("place", wording.Fill("place", ("file", error.File == CaseFiles.StandardInput ? wording["standard-input"] : error.File), ("line", Number(error.Line)))),
            ("message", ErrorSentence.Of(error, wording)))));
        if (effects.Undecided > effects.Errors.Count)
        {
            page.Add(2, wording.Fill("more", ("count", Number(effects.Undecided - effects.Errors.Count))), Tone.Aside);
        }
    }

    private string Total(HeadTotal total)
    {
        var unstated = total is { OldUnstated: 0, NewUnstated: 0 } ? string.Empty : wording.Fill("diff.unstated", ("old", Number(total.OldUnstated)), ("new", Number(total.NewUnstated)));
        return wording.Fill("diff.total", ("head", wording["head." + Names<Head>.Of(total.Head)]), ("old", Yuan(total.Old)), ("new", Yuan(total.New)), ("difference", (total.Difference >= 0 ? "+" : "") + Yuan(total.Difference))) + unstated;
    }

    private void Add(CaseChange change)
    {
        foreach (var claim in change.Claims)
        {
            page.Add(0, wording.Fill("diff.claim", ("case", change.Case.Value), ("claim", claim.New.Claim.Value), ("old", Word(claim.Old.Outcome)), ("new", Word(claim.New.Outcome))), Tone.Waiting);
            foreach (var head in HeadChange.Of(claim))
            {
                page.AddItem(2, Said(head));
            }

            foreach (var message in claim.Reasons.Select(reason => reason.Message(wording.Language)).Distinct(StringComparer.Ordinal))
            {
                page.Add(2, message, Tone.Aside);
            }
        }

        AddBreaches("diff.healed", change, change.Healed);
        AddBreaches("diff.broken", change, change.Broken);
    }

    private void AddBreaches(string key, CaseChange change, ValueList<Breach> breaches)
    {
        foreach (var breach in breaches)
        {
            page.Add(0, wording.Fill(key, ("case", change.Case.Value), ("message", breach.Reason.Message(wording.Language))), Tone.Waiting);
        }
    }

    /// <summary>The amounts or, where those are the same, all that is said of both.</summary>
    private string Said(HeadChange head)
    {
        var (old, @new) = (Amount(head.Old), Amount(head.New));
        return old == @new
            ? wording.Fill("diff.member", ("path", wording["head." + head.Head]), ("old", Whole(head.Old!)), ("new", Whole(head.New!)))
            : wording.Fill("diff.member", ("path", wording["head." + head.Head]), ("old", old), ("new", @new));
    }

    private string Amount(Remedy? remedy) => remedy switch
    {
        null => Excerpt.Of(value: null),
        { IsMoney: true } => remedies.Amount(remedy),
        _ => wording.Fill("diff.in-kind", ("quantity", Number(remedy.Quantity))),
    };

    private string Whole(Remedy remedy) => remedies.What(remedy) + remedies.WhoPays(remedy);

    private string Word(Outcome outcome) => wording["outcome." + Names<Outcome>.Of(outcome)];

    private static string Yuan(decimal yuan) => yuan.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
