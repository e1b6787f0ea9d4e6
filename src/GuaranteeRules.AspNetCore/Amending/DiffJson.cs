using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GuaranteeRules.Amendments;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;
using NodaTime;

namespace GuaranteeRules.AspNetCore.Amending;

/// <summary>What an amendment changes, as one JSON document. Decisions and breaches are written as results write them.</summary>
internal sealed class DiffJson(Utf8JsonWriter json, Language language)
{
    private readonly JsonSerializerOptions options = GuaranteeJson.In(language, ResultDetail.Standard);

    internal void Write(PolicyBook old, PolicyBook amended, PolicyDiff diff, CaseEffects effects)
    {
        json.WriteStartObject();
        json.WriteString("old", old.Version);
        json.WriteString("new", amended.Version);
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
                Value("from", terms.From);
                Value("until", terms.Until);
                Members(terms.Members);
            });
        });
        Write(effects);
        json.WriteEndObject();
    }

    private void Write(CaseEffects effects)
    {
        json.WriteNumber("cases", effects.Tally.Cases);
        json.WriteNumber("claims", effects.Tally.Claims);
        json.WriteNumber("changedCases", effects.Tally.ChangedCases);
        json.WriteNumber("changedClaims", effects.Tally.ChangedClaims);
        List("money", effects.Tally.Heads, total =>
        {
            json.WriteString("head", Names<Head>.Of(total.Head));
            json.WriteString("old", Yuan(total.Old));
            json.WriteString("new", Yuan(total.New));
            json.WriteNumber("oldUnstated", total.OldUnstated);
            json.WriteNumber("newUnstated", total.NewUnstated);
        });
        List("changes", effects.Changes, change =>
        {
            json.WriteString("case", change.Case.Value);
            List("claims", change.Claims, claim =>
            {
                Value("old", claim.Old);
                Value("new", claim.New);
            });
            Value("healed", change.Healed);
            Value("broken", change.Broken);
        });
        List("errors", effects.Errors, error =>
        {
            json.WriteNumber("place", error.Place);
            json.WriteString("case", error.Case?.Value);
            json.WriteString("code", error.Code);
            json.WriteString("path", error.Path);
            json.WriteString("message", error.Message);
        });
    }

    private void Members(ValueList<MemberChange> members) => List("members", members, member =>
    {
        json.WriteString("path", member.Path);
        Raw("old", member.Old);
        Raw("new", member.New);
    });

    /// <summary>A value of a policy file, as it stands there; null: nothing does.</summary>
    private void Raw(string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value ?? "null", skipInputValidation: true);
    }

    private void Value<T>(string name, T value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

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

    private static string Yuan(decimal yuan) => yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
