using System.Security.Cryptography;
using System.Text;

namespace ClaimDesk.Web.Access;

/// <summary>Lets nobody write through the programs' addresses who lacks the key, nor a page of another site through a reader's browser.</summary>
internal sealed class WriteGate(RequestDelegate next, DeskOptions options)
{
    internal const string Header = "X-Api-Key";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return next(context);
        }

        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
        {
            return Results.Problem("Pages of other sites cannot write here.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
        }

        var isForPrograms = request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || request.Path.StartsWithSegments("/stand-in", StringComparison.OrdinalIgnoreCase);
        return !isForPrograms || Opens(request.Headers[Header].ToString(), options) ? next(context)
            : Results.Problem($"Writing takes the desk's key in the header {Header}.", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context);
    }

    /// <summary>Whether the key is the desk's, or the desk has none.</summary>
    internal static bool Opens(string? key, DeskOptions options) =>
        options.ApiKey is not { } own || CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key ?? "")), SHA256.HashData(Encoding.UTF8.GetBytes(own)));
}
