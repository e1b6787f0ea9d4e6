using System.Runtime.CompilerServices;
using System.Text.Json;
using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Describing;

/// <summary>Lists every clause of the book in force, those that no rule judges included, with its dated terms.</summary>
internal static class ClausesEndpoint
{
    /// <summary>The terms are read from the policy files: once for a book, for as long as the book is used.</summary>
    private static readonly ConditionalWeakTable<PolicyBook, Dictionary<ClauseId, IReadOnlyList<JsonElement>>> Terms = new();

    internal static Task Answer(Desk desk, HttpContext context)
    {
        var policies = desk.Books.Current.Policies;
        var language = RequestLanguage.Of(context.Request);
        RequestLanguage.Tell(context.Response, language);
        if (!PolicyTag.IsNew(context, policies, language))
        {
            return Task.CompletedTask;
        }

        var terms = Terms.GetValue(policies, book => book.Clauses.ToDictionary(clause => clause.Id, book.TermsOf));
        return JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartArray();
            foreach (var clause in policies.Clauses)
            {
                Write(json, clause, terms[clause.Id], language);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, Clause clause, IReadOnlyList<JsonElement> terms, Language language)
    {
        json.WriteStartObject();
        json.WriteString("clause", clause.Id.Value);
        json.WriteString("programme", clause.Programme.Id.Value);
        json.WriteString("platform", clause.Programme.Platform.Value);
        json.WriteString("title", clause.Programme.Title.In(language));
        json.WriteString("kind", Names<ClauseKind>.Of(clause.Kind));
        json.WriteString("text", clause.Text.In(language));
        json.WriteString("source", clause.Source.In(language));
        json.WriteString("notJudged", clause.NotJudged?.In(language));
        json.WriteString("family", clause.Family);
        json.WriteString("offered", Names<Offering>.Of(clause.Offered));
        json.WriteStartArray("grounds");
        foreach (var ground in clause.Grounds)
        {
            json.WriteStringValue(Names<Ground>.Of(ground));
        }

        json.WriteEndArray();
        json.WriteStartArray("terms");
        foreach (var version in terms)
        {
            version.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
