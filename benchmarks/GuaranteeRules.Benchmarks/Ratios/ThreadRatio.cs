using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The throughput of two threads against that of one.</summary>
internal static class ThreadRatio
{
    internal static double Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.Mixed(settings.Cases);
        using var other = new Helper(() => Decide(book, cases));
        var rounds = Rounds.Of(
            settings,
            () => Decide(book, cases),
            () =>
            {
                other.Start();
                Decide(book, cases);
                other.Wait();
            });

        // Two threads decide the cases twice. Another process takes a core from two threads, but not from one: the least disturbed rounds count.
        return 2 * rounds.Least(0) / rounds.Least(1);
    }

    private static void Decide(GuaranteeBook book, Case[] cases) => Array.ForEach(cases, x => book.Decide(x));

    /// <summary>A thread that waits for work, so that starting it is not timed.</summary>
    private sealed class Helper : IDisposable
    {
        private readonly SemaphoreSlim go = new(0);
        private readonly SemaphoreSlim done = new(0);
        private readonly Thread thread;
        private volatile bool isOver;

        internal Helper(Action work)
        {
            thread = new Thread(() =>
            {
                for (go.Wait(); !isOver; go.Wait())
                {
                    work();
                    done.Release();
                }
            });
            thread.Start();
        }

        internal void Start() => go.Release();

        internal void Wait() => done.Wait();

        public void Dispose()
        {
            isOver = true;
            go.Release();
            thread.Join();
            go.Dispose();
            done.Dispose();
        }
    }
}
