using GuaranteeRules.Desk.Tests.Running;

namespace GuaranteeRules.Desk.Tests.Kills;

/// <summary>Kills nodes, the database and the gateway, and cuts the wire, one after another as the seed has it; each is put right a little later.</summary>
internal sealed class Havoc(PostgresServer database, IReadOnlyList<DeskProcess> nodes, DeskProcess gateway, CuttableWire wire, int seed)
{
    private readonly Random random = new(seed);
    private readonly SortedDictionary<string, int> done = new(StringComparer.Ordinal);

    /// <summary>How often what was done, in words.</summary>
    internal string Story => string.Join(", ", done.Select(what => $"{what.Value} × {what.Key}"));

    /// <summary>How many processes were killed; the database is one, however many processes serve it.</summary>
    internal int Kills { get; private set; }

    /// <summary>Goes on until it is told to stop, and has then done each thing at least once.</summary>
    internal async Task WreakAsync(CancellationToken until)
    {
        Func<Task>[] deeds =
        [
            () => KillAsync([nodes[0]], "a node killed"),
            () => KillAsync([nodes[1]], "a node killed"),
            () => KillAsync(nodes, "both nodes killed"),
            () => KillAsync([gateway], "the gateway killed"),
            KillDatabaseAsync,
            CutAsync,
        ];
        do
        {
            random.Shuffle(deeds);
            foreach (var deed in deeds)
            {
                await PauseAsync(500, 2500);
                // A node that found no database has ended by itself: whoever runs it starts it again.
                Start(nodes);
                await deed();
                if (random.Next(2) == 0)
                {
                    // Not for ever a blow on those who are down: what is up and at work is to be hit, too.
                    await Task.WhenAll(nodes.Select(node => node.StartAsync()));
                }
            }
        }
        while (!until.IsCancellationRequested);
    }

    private async Task KillAsync(IReadOnlyList<DeskProcess> killed, string what)
    {
        Note(what, killed.Count);
        foreach (var process in killed)
        {
            process.Kill();
        }

        await PauseAsync(100, 1500);
        Start(killed);
    }

    private static void Start(IEnumerable<DeskProcess> processes)
    {
        foreach (var process in processes)
        {
            process.Start();
        }
    }

    private async Task KillDatabaseAsync()
    {
        Note("the database killed", 1);
        database.Kill();
        await PauseAsync(100, 1500);
        await database.StartAsync();
    }

    private async Task CutAsync()
    {
        Note("the wire cut", 0);
        wire.Cut();
        await PauseAsync(500, 3000);
        wire.Mend();
    }

    private void Note(string what, int kills)
    {
        done[what] = done.GetValueOrDefault(what) + 1;
        Kills += kills;
    }

    private Task PauseAsync(int least, int most) => Task.Delay(random.Next(least, most));
}
