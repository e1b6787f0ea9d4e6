namespace ClaimDesk;

/// <summary>How a desk is started.</summary>
internal sealed record DeskOptions
{
    /// <summary>Where it listens.</summary>
    public string Listen { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The local file with the orders; unused on PostgreSQL.</summary>
    public string File { get; init; } = "claim-desk.db";

    /// <summary>The connection to PostgreSQL; null: the orders are in the local file.</summary>
    public string? Postgres { get; init; }

    /// <summary>Policy files beside those that come with the library, or folders of them.</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>The payment gateway; null: the desk serves a stand-in itself.</summary>
    public Uri? Gateway { get; init; }

    /// <summary>How long to wait for the gateway's answer.</summary>
    public TimeSpan GatewayTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What a writer must send as <c>X-Api-Key</c>; null: nobody but this machine can reach the desk.</summary>
    public string? ApiKey { get; init; }
}
