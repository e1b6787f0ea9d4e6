using System.Threading.Channels;

namespace GuaranteeRules.Cli;

/// <summary>Works texts out on several threads, and has what comes of each given out one after another, in their order. Used by one thread.</summary>
internal sealed class OrderedWork
{
    // As much as pays for handing it to a thread.
    private const int Enough = 1 << 16;
    private const int EnoughTexts = 64;

    private readonly Func<CaseText, Action> work;
    private readonly Channel<Task<Action[]>> ahead;
    private readonly Task givenOut;
    private List<CaseText> batch = [];
    private int bytes;

    /// <param name="threads">How many threads work, at least 2; as many batches wait at most.</param>
    /// <param name="work">Works a text out, on any thread; what it returns gives the result out.</param>
    /// <param name="giveOut">Has a result given out; called by one thread, in the order of the texts.</param>
    /// <param name="pause">Called by the same thread whenever nothing is ready to be given out.</param>
    internal OrderedWork(int threads, Func<CaseText, Action> work, Action<Action> giveOut, Action pause)
    {
        this.work = work;
        ahead = Channel.CreateBounded<Task<Action[]>>(new BoundedChannelOptions(threads) { SingleReader = true, SingleWriter = true });
        givenOut = Task.Run(() => GiveOut(giveOut, pause));
    }

    /// <summary>Takes a text on; waits where enough are being worked out.</summary>
    internal void Add(CaseText text)
    {
        // Its bytes are valid only until the next text is read.
        batch.Add(text with { Utf8 = text.Utf8.ToArray() });
        bytes += text.Utf8.Length;
        if (bytes >= Enough || batch.Count >= EnoughTexts)
        {
            Hand();
        }
    }

    /// <summary>Keeps nothing back, however little it is: the next text may be long in coming.</summary>
    internal void Hand()
    {
        if (batch.Count == 0)
        {
            return;
        }

        var texts = batch;
        (batch, bytes) = ([], 0);
        if (ahead.Writer.WaitToWriteAsync().AsTask().GetAwaiter().GetResult())
        {
            ahead.Writer.TryWrite(Task.Run(() => texts.ConvertAll(text => work(text)).ToArray()));
        }
        else
        {
            // Giving out has failed: that is what there is to say.
            givenOut.GetAwaiter().GetResult();
        }
    }

    /// <summary>Waits until everything has been given out.</summary>
    internal void Finish()
    {
        Hand();
        ahead.Writer.TryComplete();
        givenOut.GetAwaiter().GetResult();
    }

    private async Task GiveOut(Action<Action> giveOut, Action pause)
    {
        try
        {
            while (await ahead.Reader.WaitToReadAsync().ConfigureAwait(false))
            {
                while (ahead.Reader.TryRead(out var next))
                {
                    foreach (var one in await next.ConfigureAwait(false))
                    {
                        giveOut(one);
                    }
                }

                pause();
            }
        }
        finally
        {
            // Whoever adds more finds out that nobody gives it out.
            ahead.Writer.TryComplete();
        }
    }
}
