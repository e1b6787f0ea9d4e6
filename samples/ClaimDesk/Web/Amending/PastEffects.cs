namespace ClaimDesk.Web.Amending;

/// <summary>What an amendment would have changed in cases that were decided before.</summary>
public sealed class PastEffects
{
    private const int MostWitnesses = 10;
    private readonly List<CaseChange> witnesses = [];

    /// <summary>The counts and the money.</summary>
    public ChangeTally Tally { get; } = new();

    /// <summary>The first cases that come out otherwise.</summary>
    public IReadOnlyList<CaseChange> Witnesses => witnesses;

    /// <summary>How many cases cannot be decided by both, and are not counted.</summary>
    public int Undecided { get; private set; }

    /// <summary>Decides the cases one after another, and says how far it is after each step.</summary>
    internal async IAsyncEnumerable<int> AddAsync(PastCases cases, GuaranteeBook old, GuaranteeBook amended, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var done = 0;
        await foreach (var step in cases.ReadAsync(cancellation))
        {
            foreach (var text in step)
            {
                Add(text, old, amended);
            }

            yield return ++done;
        }
    }

    private void Add(ReadOnlyMemory<byte> text, GuaranteeBook old, GuaranteeBook amended)
    {
        // A case may name what only one of the two has: a programme that was added, a clause that was removed.
        if (!CaseReader.TryRead(text, old.Policies, out var before, out _) || !CaseReader.TryRead(text, amended.Policies, out var after, out _))
        {
            Undecided++;
            return;
        }

        if (Tally.Add(old.Decide(before), amended.Decide(after)) is { } change && witnesses.Count < MostWitnesses)
        {
            witnesses.Add(change);
        }
    }
}
