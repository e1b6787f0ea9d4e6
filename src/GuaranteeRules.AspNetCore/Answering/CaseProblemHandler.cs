using GuaranteeRules.Facts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>Answers with problem details where an endpoint of anybody's was given a case that breaks the case format: while it was bound, or when it was decided.</summary>
internal sealed class CaseProblemHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // What was bound comes wrapped by the serializer and by the binding.
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is CaseFormatException problem)
            {
                await Problems.Write(httpContext, RequestRefusedException.Of(problem, body: default)).ConfigureAwait(false);
                return true;
            }
        }

        return false;
    }
}
