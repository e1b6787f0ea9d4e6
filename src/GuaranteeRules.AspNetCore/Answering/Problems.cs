using System.Text.Json;
using System.Text.Json.Nodes;
using GuaranteeRules.Policies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>Answers what cannot be answered otherwise, as RFC 9457 says.</summary>
internal static class Problems
{
    /// <summary>Answers a request or, where it is refused, says why. A client that went away is no problem.</summary>
    internal static async Task Guard(HttpContext context, Func<Task> answer)
    {
        try
        {
            await answer().ConfigureAwait(false);
        }
        catch (RequestRefusedException refused) when (!context.Response.HasStarted)
        {
            await Write(context, refused).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            var code = refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? "input.too-large" : "input.malformed";
            await Write(context, new RequestRefusedException(refused.StatusCode, code, refused.Message)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    internal static Task Write(HttpContext context, RequestRefusedException refused)
    {
        context.Response.Clear();
        var details = new ProblemDetails
        {
            Type = "urn:guaranteerules:problem:" + refused.Code,
            Title = Title(refused.Status),
            Status = refused.Status,
            Detail = refused.Message,
        };
        Add(details, "code", refused.Code);
        Add(details, "path", refused.Path);
        Add(details, "line", refused.Line);
        Add(details, "value", refused.Value);
        Add(details, "problems", refused.Problems.Count > 0 ? Listed(refused.Problems, RequestLanguage.Of(context.Request)) : null);
        return TypedResults.Problem(details).ExecuteAsync(context);
    }

    private static string Title(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is no such thing.",
        StatusCodes.Status412PreconditionFailed => "Other policies are in force.",
        StatusCodes.Status413PayloadTooLarge => "The request is too large.",
        StatusCodes.Status415UnsupportedMediaType => "The request is of a kind that is not read here.",
        _ => "The request cannot be understood.",
    };

    private static void Add(ProblemDetails details, string name, object? value)
    {
        if (value is not null)
        {
            details.Extensions.Add(name, value);
        }
    }

    private static JsonElement Listed(IReadOnlyList<PolicyProblem> problems, Language language)
    {
        var list = new JsonArray([.. problems.Select(problem => new JsonObject
        {
            ["file"] = problem.File,
            ["path"] = problem.Path,
            ["code"] = problem.Code,
            ["message"] = problem.Message.In(language),
        })]);
        using var document = JsonDocument.Parse(list.ToJsonString());
        return document.RootElement.Clone();
    }
}
