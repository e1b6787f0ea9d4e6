using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>What a quality clause offers for one ground.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Review">Whether the merchant's approval is needed.</param>
/// <param name="Timing">When a refund is given.</param>
/// <param name="Refusable">Whether a parcel not yet signed for may be refused.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices on this ground; empty: none is asked for; null: those of the clause.</param>
/// <param name="StockOut">The kinds of evidence any one of which shows that paid goods are out of stock; empty: none is asked for; null: it does not answer for such goods.</param>
/// <param name="Steps">What is offered until when, in the order of time.</param>
internal sealed record QualityPromise(Ground Ground, bool Review, Timing Timing, bool Refusable, ValueList<EvidenceKind>? Evidence, ValueList<EvidenceKind>? StockOut, ValueList<QualityStep> Steps)
{
    internal static QualityPromise Read(Ground ground, PolicyNode n)
    {
        var steps = n.Required("steps");
        var promise = new QualityPromise(
            ground,
            n.Required("review").Flag(),
            n.Required("timing").Enum<Timing>(),
            n.Optional("refusable")?.Flag() ?? false,
            n.EvidenceIf("evidence"),
            n.EvidenceIf("stockOut"),
            steps.List(QualityStep.Read));
        QualityStep? before = null;
        foreach (var step in promise.Steps)
        {
            if (step.Days <= before?.Days)
            {
                steps.Problem("steps.disorder", new("没有按天数先后排列。", "are not in the order of their days."));
            }

            before = step;
        }

        if (steps.IsEmptyList)
        {
            steps.Problem(new("为空：请至少列出一个阶段。", "is empty: name at least one step."));
        }

        n.RefuseUnknown();
        return promise;
    }
}

/// <summary>What is offered until 24:00 of a day.</summary>
/// <param name="Days">The last day, counted from the anchor's day 0.</param>
/// <param name="Heads">What is offered; the first is given where something else is wanted.</param>
internal sealed record QualityStep(int Days, ValueList<Head> Heads)
{
    internal static QualityStep Read(PolicyNode n)
    {
        var step = new QualityStep(n.Required("days").Number(0, PolicyNode.MostDays), n.Heads(Head.Refund, Head.Exchange, Head.Reship, Head.Repair));
        n.RefuseUnknown();
        return step;
    }
}
