using Microsoft.Extensions.Logging;

namespace GuaranteeRules.Hosting.Books;

/// <summary>What is told of books.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Judging by {Policy}, {Clauses} clauses.")]
    internal static partial void Loaded(ILogger log, string policy, int clauses);

    [LoggerMessage(2, LogLevel.Information, "Judging by {Policy} from now on; before, it was {OldPolicy}.")]
    internal static partial void Replaced(ILogger log, string policy, string oldPolicy);

    [LoggerMessage(3, LogLevel.Error, "Changed policies were refused, and {Policy} is judged by as before. What is wrong with them:\n{Problems}")]
    internal static partial void Refused(ILogger log, string policy, string problems);
}
