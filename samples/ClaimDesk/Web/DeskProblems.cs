using System.Data.Common;
using ClaimDesk.Deciding;

namespace ClaimDesk.Web;

/// <summary>Answers what the desk refuses as a problem that says why.</summary>
internal sealed class DeskProblems : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DeskException problem)
        {
            return Answer(problem.Message, Status(problem.Problem), problem.Code);
        }
        catch (CaseFormatException problem)
        {
            // The order was placed under policies that had more than those in force have.
            return Answer(problem.Message, StatusCodes.Status422UnprocessableEntity, problem.Code);
        }
        catch (OverflowException problem)
        {
            return Answer(problem.Message, StatusCodes.Status400BadRequest, "input.overflow");
        }
        catch (Exception problem) when (IsAway(problem))
        {
            return Answer("The database does not answer, and may have done it or not: send it again, which does nothing twice.", StatusCodes.Status503ServiceUnavailable, code: null);
        }
    }

    private static IResult Answer(string message, int status, string? code) => Results.Problem(message, statusCode: status, extensions: code is null ? [] : [new("code", code)]);

    private static bool IsAway(Exception? problem) => problem is DbException { IsTransient: true } || (problem is not null && IsAway(problem.InnerException));

    private static int Status(DeskProblem problem) => problem switch
    {
        DeskProblem.Invalid => StatusCodes.Status400BadRequest,
        DeskProblem.NotFound => StatusCodes.Status404NotFound,
        DeskProblem.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status503ServiceUnavailable,
    };
}
