namespace GuaranteeRules.Desk.Tests.Running;

/// <summary>One PostgreSQL for all tests that do not kill it; each takes a database of its own.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private PostgresServer? server;

    /// <summary>The server.</summary>
    public PostgresServer Server => server!;

    /// <inheritdoc/>
    public async Task InitializeAsync() => server = await PostgresServer.StartNewAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
