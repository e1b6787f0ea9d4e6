namespace GuaranteeRules.Cli;

/// <summary>The page of a decided case: each claim with how it came out, what the buyer gets, why, and what can still be done.</summary>
internal sealed class ResultPage(ToolWording wording)
{
    private readonly Page page = new();

    internal Page Of(Case @case, CaseResult result)
    {
        page.Add(0, wording.Fill("case", ("case", result.Case.Value)), Tone.Heading);
        if (result.Decisions.Count == 0)
        {
            page.Add(2, wording["case.no-claims"]);
        }

        foreach (var decision in result.Decisions)
        {
            Add(@case, decision);
        }

        page.AddList(2, wording["breaches"], result.Breaches.Select(breach => Said(breach.Reason)));
        return page;
    }

    private void Add(Case @case, Decision decision)
    {
        var claim = @case.Claims.First(claim => claim.Id == decision.Claim);
        var line = @case.Lines.First(line => line.Id == claim.Line);
        page.Add(
            2,
            wording.Fill(
                "claim",
                ("claim", claim.Id.Value),
                ("ground", wording.Of(claim.Ground)),
                ("item", line.Sku?.Value ?? line.Id.Value),
                ("outcome", wording["outcome." + Names<Outcome>.Of(decision.Outcome)])),
            ToneOf(decision.Outcome));
        var explanation = decision.Explain();
        AddTotals(decision);
        AddRemedies(decision);
        page.AddList(4, wording[decision.Outcome == Outcome.Eligible ? "remarks" : "reasons"], decision.Reasons.Select(Said));
        page.AddList(4, wording["next"], explanation.Next.Select(step => step.Message(wording.Language)));
        if (decision.Outcome == Outcome.Ineligible && explanation.Next.Count == 0)
        {
            page.Add(4, wording["next.none"]);
        }

        AddNearestMiss(explanation);

        AddClauses(decision, explanation);
    }

    /// <summary>What missed by least: whoever was refused wants to know how much.</summary>
    private void AddNearestMiss(Explanation explanation)
    {
        if (explanation.NearestMiss is { } miss)
        {
            var text = new RemedyText(wording);
            page.AddList(4, wording["miss"], [.. miss.Steps.Select(step => step.Message(wording.Language)), .. miss.Decision.Remedies.Select(text.What)]);
        }
    }

    /// <summary>Each clause that was looked at, with every condition, met or not. Of one that does not cover the item only that is told.</summary>
    private void AddClauses(Decision decision, Explanation explanation)
    {
        if (decision.Considered.Count > 0)
        {
            page.Add(4, wording["clauses"], Tone.Heading);
        }

        foreach (var considered in decision.Considered)
        {
            page.Add(6, wording.Fill("clause", ("programme", considered.Clause.Programme.Title.In(wording.Language)), ("clause", considered.Clause.Id.Value), ("verdict", wording["verdict." + Names<Outcome>.Of(considered.Verdict)])));
            foreach (var condition in Told(explanation.ConditionsOf(considered.Clause), considered))
            {
                page.Add(8, wording.Fill(condition.IsMet ? "condition.met" : "condition.unmet", ("message", condition.Message(wording.Language))), condition.IsMet ? Tone.Aside : Tone.Plain);
            }
        }
    }

    private static IEnumerable<Condition> Told(ValueList<Condition> conditions, ClauseVerdict considered)
    {
        // A side clause has no conditions where nothing was granted that it could follow.
        if (conditions.Count == 0)
        {
            return considered.Reasons.Select(reason => new Condition(reason, IsMet: false));
        }

        Condition[] lacks = [.. conditions.Where(condition => !condition.IsMet && (condition.Code == ReasonCode.NotEnrolled || condition.Code == ReasonCode.NotOffered))];
        return lacks is [] ? conditions : [lacks[0]];
    }

    private void AddTotals(Decision decision)
    {
        if (decision.Remedies.Any(remedy => remedy.IsMoney))
        {
            var isOpen = decision.Remedies.Any(remedy => remedy.IsMoney && remedy.Amount is null);
            page.Add(4, wording.Fill(isOpen ? "totals.open" : "totals", ("refund", decision.Refund.ToString()), ("compensation", decision.Compensation.ToString())));
        }
    }

    private void AddRemedies(Decision decision)
    {
        if (decision.Remedies.Count > 0)
        {
            page.Add(4, wording["remedies"], Tone.Heading);
        }

        var text = new RemedyText(wording);
        foreach (var remedy in decision.Remedies)
        {
            page.AddItem(6, text.What(remedy));
            page.Add(8, text.WhoPays(remedy));
            if (remedy.DueBy is { } due)
            {
                page.Add(8, text.When(due));
            }

            page.Add(8, text.Basis(remedy), Tone.Aside);
        }
    }

    private string Said(Reason reason) =>
        reason.Clause is { } clause
            ? wording.Fill("reason.of-programme", ("message", reason.Message(wording.Language)), ("programme", clause.Programme.Title.In(wording.Language)))
            : reason.Message(wording.Language);

    private static Tone ToneOf(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => Tone.Good,
        Outcome.Ineligible or Outcome.Invalid => Tone.Bad,
        _ => Tone.Waiting,
    };
}
