using ClaimDesk;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GuaranteeRules.Desk.Tests;

/// <summary>A node on PostgreSQL within the test, with a gateway that answers as it is told to.</summary>
internal sealed class PostgresDesk : IAsyncDisposable, IPayoutGateway
{
    private readonly WebApplication app;

    private PostgresDesk(string connection)
    {
        var builder = DeskHost.Builder("http://127.0.0.1:0");
        DeskHost.AddDesk(builder, new DeskOptions { Postgres = connection });
        builder.Services.AddSingleton<IPayoutGateway>(this);
        app = builder.Build();
    }

    internal IOrderStore Store => app.Services.GetRequiredService<IOrderStore>();

    internal ClaimDesk.Deciding.Desk Desk => app.Services.GetRequiredService<ClaimDesk.Deciding.Desk>();

    /// <summary>How often the gateway does not answer before it does.</summary>
    internal int Unanswered { get; set; }

    /// <summary>How often the gateway was asked.</summary>
    internal int Asked { get; private set; }

    /// <summary>A node that takes in and pays.</summary>
    internal static async Task<PostgresDesk> StartAsync(string connection)
    {
        var desk = new PostgresDesk(connection);
        await desk.Store.KeepAsync(desk.app.Services.GetRequiredService<PolicyEdition>(), CancellationToken.None);
        await desk.app.StartAsync();
        return desk;
    }

    /// <summary>A store to read from, which does not pay.</summary>
    internal static PostgresDesk Reader(string connection) => new(connection);

    public Task<string> PayAsync(string order, string payout, Money amount, CancellationToken cancellation)
    {
        Asked++;
        return Unanswered-- > 0 ? throw new PayoutNotConfirmedException("no answer") : Task.FromResult("paid-" + payout);
    }

    /// <summary>Leaves in the database what a connection leaves that broke under a writer.</summary>
    internal async Task LeaveTombstoneAsync()
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        session.Events.Append("mt_tombstone", new Tombstone());
        await session.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
