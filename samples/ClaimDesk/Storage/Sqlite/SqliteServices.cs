using NodaTime;

namespace ClaimDesk.Storage.Sqlite;

/// <summary>Sets up the local file and the pump that makes its payouts.</summary>
internal static class SqliteServices
{
    internal static void Add(IServiceCollection services, string path)
    {
        services.AddSingleton(new SqliteFile(path));
        services.AddSingleton(provider => new SqliteOutbox(provider.GetRequiredService<SqliteFile>(), provider.GetRequiredService<IClock>()));
        services.AddSingleton<IOrderStore>(provider => new SqliteOrderStore(provider.GetRequiredService<SqliteFile>(), provider.GetRequiredService<SqliteOutbox>()));
        services.AddHostedService<SqlitePayoutPump>();
    }
}
