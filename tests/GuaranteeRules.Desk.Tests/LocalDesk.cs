using ClaimDesk.Storage.Sqlite;
using NodaTime;

namespace GuaranteeRules.Desk.Tests;

/// <summary>A desk on a file of its own, with a gateway that answers as it is told to.</summary>
internal sealed class LocalDesk : IDisposable, IClock, IPayoutGateway
{
    private readonly string folder = Directory.CreateTempSubdirectory("desk").FullName;

    internal LocalDesk(params PolicyFile[] policies)
    {
        File = new SqliteFile(Path.Combine(folder, "orders.db"));
        Outbox = new SqliteOutbox(File, this);
        Store = new SqliteOrderStore(File, Outbox);
        Edition = PolicyEdition.Of(policies);
        Book = Edition.Book();
        Store.KeepAsync(Edition, CancellationToken.None).GetAwaiter().GetResult();
        Desk = new ClaimDesk.Deciding.Desk(Store, Book, this);
        Maker = new PayoutMaker(Store, this, Desk);
    }

    internal SqliteFile File { get; }

    internal SqliteOutbox Outbox { get; }

    internal IOrderStore Store { get; }

    internal PolicyEdition Edition { get; }

    internal GuaranteeBook Book { get; }

    internal ClaimDesk.Deciding.Desk Desk { get; }

    internal PayoutMaker Maker { get; }

    /// <summary>What the gateway was asked to pay, each time.</summary>
    internal List<(string Payout, Money Amount)> Asked { get; } = [];

    /// <summary>How often the gateway does not answer before it does.</summary>
    internal int Unanswered { get; set; }

    internal Instant Now { get; set; } = Instant.FromUtc(2025, 6, 1, 0, 0);

    public Instant GetCurrentInstant() => Now;

    public Task<string> PayAsync(string order, string payout, Money amount, CancellationToken cancellation)
    {
        Asked.Add((payout, amount));
        return Unanswered-- > 0 ? throw new PayoutNotConfirmedException("no answer") : Task.FromResult("paid-" + payout);
    }

    /// <summary>The desk as it is after a restart with other policies.</summary>
    internal ClaimDesk.Deciding.Desk Under(PolicyEdition edition)
    {
        Store.KeepAsync(edition, CancellationToken.None).GetAwaiter().GetResult();
        return new ClaimDesk.Deciding.Desk(Store, edition.Book(), this);
    }

    public void Dispose()
    {
        Outbox.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
