using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Deciding;

/// <summary>The case that a request is about.</summary>
internal static class RequestedCase
{
    /// <exception cref="RequestRefusedException">The body is no case.</exception>
    internal static async Task<Case> ReadAsync(Desk desk, HttpContext context, GuaranteeBook book)
    {
        var body = await RequestBody.ReadAsync(context, desk.Limits.MostCaseBytes).ConfigureAwait(false);
        if (CaseReader.TryRead(body, book.Policies, out var @case, out var problem))
        {
            return @case;
        }

        desk.Telemetry.CountInputError(problem);
        throw RequestRefusedException.Of(problem, body);
    }

    /// <exception cref="RequestRefusedException">An amount is out of range.</exception>
    internal static CaseResult Decide(Desk desk, GuaranteeBook book, Case @case)
    {
        try
        {
            return desk.Telemetry.Decide(book, @case);
        }
        catch (OverflowException problem)
        {
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, OverflowCode, OverflowMessage(problem));
        }
    }

    internal const string OverflowCode = "input.overflow";

    internal static string OverflowMessage(OverflowException problem) => $"An amount is out of range: {problem.Message}";
}
