using GuaranteeRules.Desk.Tests.Running;

namespace GuaranteeRules.Desk.Tests;

/// <summary>A desk that cannot start says why in a sentence, and ends with a status that tells.</summary>
public sealed class StartFailuresTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("start").FullName;

    [Fact]
    public async Task A_database_that_is_not_there() =>
        await FailsAsync(2, "PostgreSQL cannot be used: ", "replay", "--postgres", $"Host=127.0.0.1;Port={FreePort.Next()};Username=postgres;Database=desk");

    [Fact]
    public async Task A_folder_that_is_not_there() =>
        await FailsAsync(2, "The local file cannot be used: ", "--file", Path.Combine(folder, "none", "orders.db"));

    [Fact]
    public async Task A_policy_file_with_a_problem()
    {
        var policy = Path.Combine(folder, "policy.json");
        await File.WriteAllTextAsync(policy, "{}");
        await FailsAsync(2, "A policy file cannot be used: ", "--file", Path.Combine(folder, "orders.db"), "--policies", policy);
    }

    [Fact]
    public async Task A_policy_file_that_is_not_there() => await FailsAsync(2, "none.json", "--policies", Path.Combine(folder, "none.json"));

    [Fact]
    public async Task An_address_that_is_taken()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        await FailsAsync(2, "address already in use", "--file", Path.Combine(folder, "orders.db"), "--listen", $"http://{other.LocalEndpoint}");
    }

    [Theory]
    [InlineData("--gateway", "nowhere")]
    [InlineData("--gateway", "ftp://127.0.0.1/")]
    public async Task An_address_that_is_none(string option, string address) => await FailsAsync(1, $"'{address}' is no address of a server", option, address);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task FailsAsync(int expected, string sentence, params string[] arguments)
    {
        var (status, _, errors) = await DeskProcess.RunAsync(arguments);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Equal(expected, status);
    }
}
