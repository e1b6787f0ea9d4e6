using GuaranteeRules.Policies;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>The version of the policies as an entity tag: what is kept by it is known to be good as long as they are in force.</summary>
internal static class PolicyTag
{
    /// <summary>Marks an answer that depends on the policies and, perhaps, on the language. False where the client has it already: it is told so, and nothing else must be written.</summary>
    internal static bool IsNew(HttpContext context, PolicyBook policies, Language? language = null)
    {
        var tag = new EntityTagHeaderValue(language is { } spoken ? $"\"{policies.Version};{RequestLanguage.TagOf(spoken)}\"" : $"\"{policies.Version}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            return true;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return false;
    }

    /// <summary>Refuses to judge for a client that counts on other policies, by <c>If-Match</c>.</summary>
    internal static void RefuseOthers(HttpContext context, PolicyBook policies)
    {
        var expected = context.Request.GetTypedHeaders().IfMatch;
        var tag = new EntityTagHeaderValue($"\"{policies.Version}\"");
        if (expected.Count > 0 && !expected.Any(known => known.Compare(tag, useStrongComparison: true) || known.Equals(EntityTagHeaderValue.Any)))
        {
            throw new RequestRefusedException(StatusCodes.Status412PreconditionFailed, "policy.other-version", $"The policies in force are {policies.Version}, not those of If-Match. Send the request without If-Match, or with \"{policies.Version}\".");
        }

        context.Response.GetTypedHeaders().ETag = tag;
    }
}
