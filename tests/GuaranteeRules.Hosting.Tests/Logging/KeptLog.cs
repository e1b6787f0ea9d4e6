using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace GuaranteeRules.Hosting.Tests.Logging;

/// <summary>Keeps what is logged.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Message)> lines = new();

    internal IEnumerable<string> At(LogLevel level) => lines.Where(line => line.Level == level).Select(line => line.Message);

    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("GuaranteeRules", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue((logLevel, formatter(state, exception)));

    public void Dispose()
    {
    }
}
