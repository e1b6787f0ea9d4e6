using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>The eras of a book, each made when an order of it is first asked about. Thread-safe.</summary>
internal sealed class PolicyEras
{
    private readonly PolicyBook book;

    // The instants at which a version of a clause begins or ends, the earliest first. In an array by hand: a list of another library's structs would be compiled anew at every start.
    private readonly Instant[] turns = [];

    // Before the first turn, between the turns, and from the last one on.
    private readonly PolicyEra?[] eras;

    internal PolicyEras(PolicyBook book)
    {
        this.book = book;
        foreach (var clause in book.Clauses)
        {
            foreach (var version in clause.Versions)
            {
                turns = With(turns, version.From);
                turns = With(turns, version.Until);
            }
        }

        eras = new PolicyEra?[turns.Length + 1];
    }

    /// <summary>The era an order placed at that instant falls into. Two threads may make one at the same time; then both are alike, and either stays.</summary>
    internal PolicyEra Of(Instant placedAt)
    {
        var era = turns.Length;
        while (era > 0 && placedAt < turns[era - 1])
        {
            era--;
        }

        return Volatile.Read(ref eras[era]) ?? Keep(ref eras[era], placedAt);
    }

    /// <summary>The turns with one more, where it is one and a new one.</summary>
    private static Instant[] With(Instant[] turns, Instant? more)
    {
        var at = turns.Length;
        while (at > 0 && more <= turns[at - 1])
        {
            at--;
        }

        if (more is not { } turn || (at < turns.Length && turns[at] == turn))
        {
            return turns;
        }

        var grown = new Instant[turns.Length + 1];
        Array.Copy(turns, grown, at);
        grown[at] = turn;
        Array.Copy(turns, at, grown, at + 1, turns.Length - at);
        return grown;
    }

    private PolicyEra Keep(ref PolicyEra? place, Instant placedAt)
    {
        var inForce = new List<ClauseInForce>();
        foreach (var clause in book.Clauses)
        {
            if (clause.Role != ClauseRole.None)
            {
                inForce.Add(new ClauseInForce(clause, book.VersionFor(clause, placedAt)));
            }
        }

        var made = new PolicyEra([.. inForce]);
        Volatile.Write(ref place, made);
        return made;
    }
}
