using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The throughput of two threads, each with its own session, against that of one.</summary>
internal static class ThreadRatio
{
    internal static double Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.Mixed(settings.Cases);
        GuaranteeSession[] sessions = [book.OpenSession(), book.OpenSession()];
        using var other = new Helper(() => Decide(sessions[1], cases));
        var rounds = Rounds.Of(
            settings,
            () => Decide(sessions[0], cases),
            () =>
            {
                other.Start();
                Decide(sessions[0], cases);
                other.Wait();
            });

        // Two threads decide the cases twice. Another process takes a core from two threads, but not from one: the least disturbed rounds count.
        return 2 * rounds.Least(0) / rounds.Least(1);
    }

    private static void Decide(GuaranteeSession session, Case[] cases) => Array.ForEach(cases, x => session.Decide(x));

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
