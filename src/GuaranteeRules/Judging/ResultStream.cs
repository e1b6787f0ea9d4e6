using System.Collections;

namespace GuaranteeRules.Judging;

/// <summary>The results of cases, each worked out when it is asked for. After a case that cannot be decided it goes on: asked again, it takes the next one.</summary>
/// <remarks>An iterator that the compiler makes would be over once it threw.</remarks>
internal sealed class ResultStream(Func<Case, CaseResult> decide, IEnumerable<Case> cases) : IEnumerable<CaseResult>
{
    public IEnumerator<CaseResult> GetEnumerator() => new Walk(decide, cases.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Walk(Func<Case, CaseResult> decide, IEnumerator<Case> cases) : IEnumerator<CaseResult>
    {
        public CaseResult Current { get; private set; } = null!;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (!cases.MoveNext())
            {
                return false;
            }

            Current = decide(cases.Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException("Cases are taken once.");

        public void Dispose() => cases.Dispose();
    }
}
