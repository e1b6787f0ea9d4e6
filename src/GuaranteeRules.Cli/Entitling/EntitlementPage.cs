using System.Globalization;
using NodaTime;

namespace GuaranteeRules.Cli;

/// <summary>The page of what a line can claim: a bar for each right along one axis of time, and under it what it takes.</summary>
internal sealed class EntitlementPage(ToolWording wording, Instant asOf)
{
    private readonly Page page = new();

    internal Page Of(Case @case, Line line, IReadOnlyList<Entitlement> entitlements)
    {
        page.Add(0, wording.Fill("entitlements.title", ("case", @case.Id.Value), ("item", line.Sku?.Value ?? line.Id.Value), ("asOf", ClockText.Of(asOf))), Tone.Heading);
        if (entitlements.Count == 0)
        {
            page.Add(2, wording["entitlements.none"]);
        }

        var axis = new TimeAxis(@case.Order.PlacedAt, asOf, entitlements);
        foreach (var state in entitlements.GroupBy(entitlement => entitlement.State))
        {
            page.Add(2, wording["entitlements." + Names<EntitlementState>.Of(state.Key)], Tone.Heading);
            page.Add(4, $"{axis.Ruler}  {wording.Fill("entitlements.axis", ("from", Day(axis.Start)), ("until", Day(axis.End)))}", Tone.Aside);
            foreach (var entitlement in state)
            {
                Add(axis, entitlement);
            }
        }

        return page;
    }

    private void Add(TimeAxis axis, Entitlement entitlement)
    {
        var tone = entitlement.State switch { EntitlementState.Open => Tone.Good, EntitlementState.NotYetOpen => Tone.Waiting, _ => Tone.Aside };
        page.Add(4, $"{axis.Bar(entitlement)}  {wording.Fill("entitlement", ("ground", wording.Of(entitlement.Ground)), ("what", What(entitlement)), ("when", When(entitlement)))}", tone);
        foreach (var step in entitlement.Needs)
        {
            page.Add(6 + TimeAxis.Width, step.Message(wording.Language));
        }

        foreach (var clause in entitlement.Clauses)
        {
            page.Add(6 + TimeAxis.Width, wording.Fill("entitlement.basis", ("programme", clause.Programme.Title.In(wording.Language)), ("clause", clause.Id.Value)), Tone.Aside);
        }
    }

    private string What(Entitlement entitlement) => string.Join(wording["list"], entitlement.Remedies.Select(remedy =>
    {
        var head = wording[remedy is { Head: Head.Refund, Quantity: 0 } ? "head.outbound-freight" : "head." + Names<Head>.Of(remedy.Head)];
        return remedy.IsMoney ? wording.Fill("entitlement.money", ("head", head), ("amount", new RemedyText(wording).Amount(remedy))) : head;
    }));

    private string When(Entitlement entitlement) => entitlement switch
    {
        { State: EntitlementState.NotYetOpen, From: null } => wording["entitlement.awaits"],
        { State: EntitlementState.NotYetOpen, From: { } from, Until: null } => wording.Fill("entitlement.from", ("from", ClockText.Of(from))),
        { State: EntitlementState.NotYetOpen, From: { } from, Until: { } until } => wording.Fill("entitlement.between", ("from", ClockText.Of(from)), ("until", ClockText.Of(until))),
        { Until: null } => wording["entitlement.endless"],
        { State: EntitlementState.Lapsed, Until: { } until } => wording.Fill("entitlement.lapsed", ("until", ClockText.Of(until))),
        { Until: { } until } => wording.Fill("entitlement.until", ("until", ClockText.Of(until)), ("left", Left(until - asOf))),
    };

    private string Left(Duration left) => left.Days > 0
        ? wording.Fill("left.days", ("days", Number(left.Days)), ("hours", Number(left.Hours)))
        : wording.Fill("left.hours", ("hours", Number(left.Hours)), ("minutes", Number(left.Minutes)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(Instant instant) => instant.ToChina().ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
