namespace GuaranteeRules.Judging;

/// <summary>The results of the cases of an asynchronous source, in its order, decided by several threads ahead of whoever asks. After a case that cannot be decided it goes on: asked again, it takes the next one.</summary>
/// <param name="decide">Decides one case; any thread may call it.</param>
/// <param name="cases">The source.</param>
/// <param name="threads">How many batches are decided at a time, at least 1; with 1 each case is decided when its result is asked for.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class AsyncResultStream(Func<Case, CaseResult> decide, IAsyncEnumerable<Case> cases, int threads, CancellationToken cancellation) : IAsyncEnumerable<CaseResult>
{
    public IAsyncEnumerator<CaseResult> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, cancellationToken);
        return new Walk(new CaseBatches(cases.GetAsyncEnumerator(either.Token), threads), decide, threads, either);
    }

    private sealed class Walk(CaseBatches batches, Func<Case, CaseResult> decide, int threads, CancellationTokenSource cancellation) : IAsyncEnumerator<CaseResult>
    {
        private readonly Queue<Task<DecidedBatch>> ahead = new();
        private DecidedBatch batch = DecidedBatch.Empty;
        private int at;

        public CaseResult Current { get; private set; } = null!;

        public async ValueTask<bool> MoveNextAsync()
        {
            cancellation.Token.ThrowIfCancellationRequested();
            while (at == batch.Count)
            {
                await FillAsync().ConfigureAwait(false);
                if (ahead.Count == 0)
                {
                    return false;
                }

                (batch, at) = (await ahead.Dequeue().ConfigureAwait(false), 0);
                cancellation.Token.ThrowIfCancellationRequested();
            }

            Current = batch.ResultAt(at++);
            return true;
        }

        public async ValueTask DisposeAsync()
        {
            // Nothing of the caller's is used any more once this is over.
            await Task.WhenAll(ahead).ConfigureAwait(false);
            await batches.DisposeAsync().ConfigureAwait(false);
            cancellation.Dispose();
        }

        /// <summary>Keeps all threads busy, as far as the source gives cases without being waited for.</summary>
        private async ValueTask FillAsync()
        {
            while (ahead.Count < threads && await batches.NextAsync(mayWait: ahead.Count == 0).ConfigureAwait(false) is { } next)
            {
                ahead.Enqueue(threads == 1 ? Task.FromResult(DecidedBatch.Of(next, decide)) : Task.Run(() => DecidedBatch.Of(next, decide)));
            }
        }
    }
}
