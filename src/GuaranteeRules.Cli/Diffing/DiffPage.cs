using System.Globalization;
using NodaTime;

namespace GuaranteeRules.Cli;

/// <summary>The page of an amendment: what it changes in the clauses, and in the cases.</summary>
internal sealed class DiffPage(ToolWording wording)
{
    private readonly Page page = new();

    /// <param name="old">The old policies.</param>
    /// <param name="new">The new policies.</param>
    /// <param name="diff">What differs between them.</param>
    /// <param name="effects">What it changes in cases; null: none were given.</param>
    internal Page Of(PolicyBook old, PolicyBook @new, PolicyDiff diff, CaseEffects? effects)
    {
        page.Add(0, wording.Fill("diff.versions", ("old", old.Version), ("new", @new.Version)), Tone.Heading);
        if (diff.IsEmpty)
        {
            page.Add(0, wording["diff.no-clause"], Tone.Good);
        }

        foreach (var programme in diff.Programmes)
        {
            Add("diff.programme", programme.Id.Value, programme.Old is null, programme.New is null);
            Add(2, programme.Members);
        }

        foreach (var clause in diff.Clauses)
        {
            Add("diff.clause", clause.Id.Value, clause.Old is null, clause.New is null);
            Add(clause);
        }

        if (effects is not null)
        {
            new EffectsPage(wording, page).Add(effects);
        }

        return page;
    }

    private void Add(string key, string id, bool isAdded, bool isRemoved)
    {
        var (how, tone) = isAdded ? ("added", Tone.Good) : isRemoved ? ("removed", Tone.Bad) : ("changed", Tone.Waiting);
        page.Add(0, wording.Fill($"{key}.{how}", ("id", id)), tone);
    }

    private void Add(ClauseChange clause)
    {
        if (clause.Old is null || clause.New is null)
        {
            page.Add(2, (clause.New ?? clause.Old)!.Text.In(wording.Language));
        }

        foreach (var terms in clause.Terms)
        {
            page.Add(2, Period(terms));
            Add(4, terms.Members);
        }

        Add(2, clause.Members);
    }

    private void Add(int indent, ValueList<MemberChange> members)
    {
        foreach (var member in members)
        {
            page.AddItem(indent, wording.Fill("diff.member", ("path", member.Path), ("old", Excerpt.Of(member.Old)), ("new", Excerpt.Of(member.New))));
        }
    }

    private string Period(TermsChange terms) => wording.Fill(
        (terms.From, terms.Until) switch { (null, null) => "diff.period.always", (null, _) => "diff.period.until", (_, null) => "diff.period.from", _ => "diff.period.between" },
        ("from", Shown(terms.From)),
        ("until", Shown(terms.Until)));

    private static string Shown(Instant? instant) => instant is { } at ? ClockText.Of(at) : string.Empty;
}
