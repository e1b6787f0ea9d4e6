using Npgsql;

namespace ClaimDesk;

/// <summary>Says in a sentence why the desk could not do its work, where the reason lies outside it.</summary>
internal static class StartFailures
{
    internal const int Failed = 2;

    internal static async Task<int> TellAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception problem) when (Sentence(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return Failed;
        }
    }

    private static string? Sentence(Exception problem) => problem switch
    {
        PolicyException => $"A policy file cannot be used: {problem.Message}",
        NpgsqlException => $"PostgreSQL cannot be used: {problem.Message}",
        Microsoft.Data.Sqlite.SqliteException => $"The local file cannot be used: {problem.Message}",
        IOException or UnauthorizedAccessException => problem.Message,
        _ => problem.InnerException is { } inner ? Sentence(inner) : null,
    };
}
