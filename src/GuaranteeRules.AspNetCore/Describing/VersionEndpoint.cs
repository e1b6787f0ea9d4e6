using System.Reflection;
using GuaranteeRules.AspNetCore.Answering;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Describing;

/// <summary>Tells by what is judged.</summary>
internal static class VersionEndpoint
{
    private static readonly string? Library = typeof(GuaranteeBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    internal static Task Answer(Desk desk, HttpContext context)
    {
        var policies = desk.Books.Current.Policies;
        return !PolicyTag.IsNew(context, policies) ? Task.CompletedTask : JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("policy", policies.Version);
            json.WriteNumber("clauses", policies.Clauses.Count);
            json.WriteString("library", Library);
            json.WriteEndObject();
        });
    }
}
