using System.Net;
using System.Net.Sockets;
using ClaimDesk;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GuaranteeRules.Desk.Tests.Web;

/// <summary>A desk that is served on loopback, with its own files and payments.</summary>
public sealed class ServedDesk : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("served").FullName;
    private WebApplication? app;

    /// <summary>Where it is.</summary>
    internal Uri Address { get; private set; } = null!;

    internal static async Task<ServedDesk> StartAsync(string? key = null)
    {
        var desk = new ServedDesk { Address = new Uri($"http://127.0.0.1:{FreePort()}") };
        desk.app = DeskHost.Build(new DeskOptions { Listen = desk.Address.ToString().TrimEnd('/'), File = Path.Combine(desk.folder, "desk.db"), ApiKey = key });
        await desk.app.Services.GetRequiredService<IOrderStore>().KeepAsync(desk.app.Services.GetRequiredService<PolicyEdition>(), CancellationToken.None);
        await desk.app.StartAsync();
        return desk;
    }

    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
