using GuaranteeRules.Amendments;
using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Policies;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Amending;

/// <summary>Tells what amended policies would change: clause by clause and, for the cases that come along, who would get what. It puts nothing in force.</summary>
internal static class DiffEndpoint
{
    internal static async Task Answer(Desk desk, HttpContext context)
    {
        var old = desk.Books.Current;
        PolicyTag.RefuseOthers(context, old.Policies);
        var amendment = Amendment.Read(await RequestBody.ReadAsync(context, desk.Limits.MostDiffBytes).ConfigureAwait(false));
        var language = RequestLanguage.Of(context.Request);
        var amended = Load(desk, amendment, language);
        var effects = new CaseEffects(old, amended);
        for (var i = 0; i < amendment.Cases.Count; i++)
        {
            context.RequestAborted.ThrowIfCancellationRequested();
            effects.Add(i, amendment.Cases[i]);
        }

        RequestLanguage.Tell(context.Response, language);
        var diff = PolicyDiff.Between(old.Policies, amended.Policies);
        await JsonAnswer.WriteAsync(context, json => new DiffJson(json, language).Write(old.Policies, amended.Policies, diff, effects)).ConfigureAwait(false);
    }

    private static GuaranteeBook Load(Desk desk, Amendment amendment, Language language)
    {
        try
        {
            return desk.Books.Amended(amendment.Files);
        }
        catch (PolicyException problem)
        {
            throw RequestRefusedException.Of(problem, language);
        }
        catch (ArgumentException problem)
        {
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, "policy.invalid", problem.Message);
        }
    }
}
