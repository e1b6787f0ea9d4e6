using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Cli;

/// <summary>An amendment as one JSON document.</summary>
internal sealed class DiffJson(Utf8JsonWriter json, Language language)
{
    private static readonly OffsetDateTimePattern Iso = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFo<+HH:mm>");

    /// <param name="old">The old policies.</param>
    /// <param name="new">The new policies.</param>
    /// <param name="diff">What differs between them.</param>
    /// <param name="effects">What it changes in cases; null: none were given.</param>
    internal void Write(PolicyBook old, PolicyBook @new, PolicyDiff diff, CaseEffects? effects)
    {
        json.WriteStartObject();
        json.WriteString("old", old.Version);
        json.WriteString("new", @new.Version);
        List("programmes", diff.Programmes, programme =>
        {
            json.WriteString("programme", programme.Id.Value);
            json.WriteString("change", Change(programme.Old is null, programme.New is null));
            Members(programme.Members);
        });
        List("clauses", diff.Clauses, clause =>
        {
            json.WriteString("clause", clause.Id.Value);
            json.WriteString("change", Change(clause.Old is null, clause.New is null));
            Members(clause.Members);
            List("terms", clause.Terms, terms =>
            {
                json.WriteString("from", Instant(terms.From));
                json.WriteString("until", Instant(terms.Until));
                Members(terms.Members);
            });
        });
        if (effects is not null)
        {
            json.WriteStartObject("cases");
            Write(effects);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Write(CaseEffects effects)
    {
        var tally = effects.Tally;
        json.WriteNumber("cases", tally.Cases);
        json.WriteNumber("claims", tally.Claims);
        json.WriteNumber("changedCases", tally.ChangedCases);
        json.WriteNumber("changedClaims", tally.ChangedClaims);
        json.WriteNumber("undecided", effects.Undecided);
        List("outcomes", tally.Outcomes, move =>
        {
            json.WriteString("old", Names<Outcome>.Of(move.Old));
            json.WriteString("new", Names<Outcome>.Of(move.New));
            json.WriteNumber("claims", move.Claims);
        });
        List("heads", tally.Heads, total =>
        {
            json.WriteString("head", Names<Head>.Of(total.Head));
            json.WriteString("old", Yuan(total.Old));
            json.WriteString("new", Yuan(total.New));
            json.WriteString("difference", Yuan(total.Difference));
            json.WriteNumber("oldUnstated", total.OldUnstated);
            json.WriteNumber("newUnstated", total.NewUnstated);
        });
        List("witnesses", effects.Witnesses, Write);
        List("errors", effects.Errors, error =>
        {
            json.WriteString("case", error.Case?.Value);
            json.WriteString("file", error.File);
            json.WriteNumber("line", error.Line);
            json.WriteString("code", error.Code);
            json.WriteString("path", error.Path);
            json.WriteString("message", ErrorSentence.Of(error, ToolWording.In(language)));
        });
    }

    private void Write(CaseChange change)
    {
        json.WriteString("case", change.Case.Value);
        List("claims", change.Claims, claim =>
        {
            json.WriteString("claim", claim.New.Claim.Value);
            json.WriteStartObject("outcome");
            json.WriteString("old", Names<Outcome>.Of(claim.Old.Outcome));
            json.WriteString("new", Names<Outcome>.Of(claim.New.Outcome));
            json.WriteEndObject();
            List("heads", HeadChange.Of(claim), head =>
            {
                json.WriteString("head", head.Head);
                Write("old", head.Old);
                Write("new", head.New);
            });
            List("reasons", claim.Reasons, Write);
        });
        List("healed", change.Healed, breach => Write(breach.Reason));
        List("broken", change.Broken, breach => Write(breach.Reason));
    }

    /// <summary>What is given, by whom and how; null: nothing.</summary>
    private void Write(string name, Remedy? remedy)
    {
        if (remedy is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        if (remedy.IsMoney)
        {
            json.WriteString("amount", remedy.Amount?.ToString());
        }

        json.WriteNumber("quantity", remedy.Quantity);
        json.WriteString("instrument", Names<Instrument>.Of(remedy.Instrument));
        json.WriteString("timing", Names<Timing>.Of(remedy.Timing));
        json.WriteString("paidBy", Names<Party>.Of(remedy.PaidBy));
        json.WriteString("recoverableFrom", remedy.RecoverableFrom is { } party ? Names<Party>.Of(party) : null);
        json.WriteString("clause", remedy.Clause.Id.Value);
        json.WriteEndObject();
    }

    private void Write(Reason reason)
    {
        json.WriteString("code", reason.Code.Id);
        json.WriteString("clause", reason.Clause?.Id.Value);
        json.WriteString("message", reason.Message(language));
    }

    private void Members(ValueList<MemberChange> members) => List("members", members, member =>
    {
        json.WriteString("path", member.Path);
        ToolJson.Value(json, "old", member.Old);
        ToolJson.Value(json, "new", member.New);
    });

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Change(bool isAdded, bool isRemoved) => isAdded ? "added" : isRemoved ? "removed" : "changed";

    /// <summary>In China time, as far as its calendar goes.</summary>
    private static string? Instant(Instant? instant) =>
        instant is not { } given ? null : given.ToChina() is var clock && clock.ToInstant() == given ? Iso.Format(clock) : InstantPattern.ExtendedIso.Format(given);

    private static string Yuan(decimal yuan) => yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
