namespace GuaranteeRules.Judging;

/// <summary>Cuts a source of cases into batches: as many as pay for handing them to a thread, but none is kept waiting for the next.</summary>
internal sealed class CaseBatches(IAsyncEnumerator<Case> source, int threads) : IAsyncDisposable
{
    private const int Enough = 32;

    // What was asked of the source and has not been taken yet.
    private Task<bool>? asked;
    private bool isOver;

    /// <summary>The next batch; null: the source has ended, has failed, or would have to be waited for.</summary>
    /// <param name="mayWait">Whether the source may be waited for.</param>
    /// <exception cref="Exception">Whatever the source throws, where it may be waited for: what came before it is given first.</exception>
    internal async ValueTask<List<Case>?> NextAsync(bool mayWait)
    {
        var batch = new List<Case>();
        while (!isOver && batch.Count < (threads == 1 ? 1 : Enough))
        {
            asked ??= source.MoveNextAsync().AsTask();
            var isReady = asked.IsCompletedSuccessfully;
            if (!isReady && (batch.Count > 0 || !mayWait))
            {
                break;
            }

            var moving = asked;
            asked = null;
            isOver = !await moving.ConfigureAwait(false);
            if (!isOver)
            {
                batch.Add(source.Current);
            }
        }

        return batch.Count > 0 ? batch : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (asked is { } pending)
        {
            // A source must not be let go of while it is moving.
            await pending.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }

        await source.DisposeAsync().ConfigureAwait(false);
    }
}
