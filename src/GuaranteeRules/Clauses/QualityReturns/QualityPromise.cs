using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>What a quality clause offers for one ground.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Review">Whether the merchant's approval is needed.</param>
/// <param name="Timing">When a refund is given.</param>
/// <param name="StockOut">Whether it also answers for goods that are out of stock before shipping.</param>
/// <param name="Steps">What is offered until when, in the order of time.</param>
internal sealed record QualityPromise(Ground Ground, bool Review, Timing Timing, bool StockOut, ValueList<QualityStep> Steps)
{
    internal static QualityPromise Read(Ground ground, PolicyNode n)
    {
        var promise = new QualityPromise(
            ground,
            n.Required("review").Flag(),
            n.Required("timing").Enum<Timing>(),
            n.Optional("stockOut")?.Flag() ?? false,
            n.Required("steps").List(QualityStep.Read));
        QualityStep? before = null;
        foreach (var step in promise.Steps)
        {
            if (step.Days <= before?.Days)
            {
                n.Problem("has steps that are not in the order of their days.");
            }

            before = step;
        }

        if (promise.Steps.Count == 0)
        {
            n.Problem("has no step.");
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
        var step = new QualityStep(n.Required("days").Number(0, PolicyNode.MostDays), n.Heads());
        n.RefuseUnknown();
        return step;
    }
}
