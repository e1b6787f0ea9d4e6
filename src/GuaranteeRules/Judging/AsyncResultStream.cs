namespace GuaranteeRules.Judging;

/// <summary>The results of the cases of an asynchronous source, each worked out when it is asked for. After a case that cannot be decided it goes on: asked again, it takes the next one.</summary>
internal sealed class AsyncResultStream(Func<Case, CaseResult> decide, IAsyncEnumerable<Case> cases, CancellationToken cancellation) : IAsyncEnumerable<CaseResult>
{
    public IAsyncEnumerator<CaseResult> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, cancellationToken);
        return new Walk(decide, cases.GetAsyncEnumerator(either.Token), either);
    }

    private sealed class Walk(Func<Case, CaseResult> decide, IAsyncEnumerator<Case> cases, CancellationTokenSource cancellation) : IAsyncEnumerator<CaseResult>
    {
        public CaseResult Current { get; private set; } = null!;

        public async ValueTask<bool> MoveNextAsync()
        {
            if (!await cases.MoveNextAsync().ConfigureAwait(false))
            {
                return false;
            }

            cancellation.Token.ThrowIfCancellationRequested();
            Current = decide(cases.Current);
            return true;
        }

        public async ValueTask DisposeAsync()
        {
            await cases.DisposeAsync().ConfigureAwait(false);
            cancellation.Dispose();
        }
    }
}
