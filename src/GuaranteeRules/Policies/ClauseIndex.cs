using GuaranteeRules.Facts;

namespace GuaranteeRules.Policies;

/// <summary>The clauses of one platform or programme by ground and by what they do, in the policy's order.</summary>
internal sealed class ClauseIndex
{
    private readonly ValueList<Clause>[] answering;
    private readonly ValueList<Clause>[] following;

    internal ClauseIndex(IEnumerable<Clause> clauses)
    {
        List<Clause> all = [.. clauses];
        Platform = all[0].Programme.Platform;
        IsLabelled = all[0].Programme.Label;
        answering = ByGround(all, ClauseRole.Answers);
        following = ByGround(all, ClauseRole.Follows);
    }

    /// <summary>The platform they belong to.</summary>
    internal string Platform { get; }

    /// <summary>Of a programme: whether it covers only lines that carry its label.</summary>
    internal bool IsLabelled { get; }

    /// <summary>Those that answer claims on a ground or, for <see cref="ClauseRole.Follows"/>, follow their awards.</summary>
    internal ValueList<Clause> Of(Ground ground, ClauseRole role) => (role == ClauseRole.Follows ? following : answering)[(int)ground];

    private static ValueList<Clause>[] ByGround(List<Clause> clauses, ClauseRole role)
    {
        var grounds = Names<Ground>.Values;
        var byGround = new ValueList<Clause>[grounds.Length];
        foreach (var ground in grounds)
        {
            byGround[(int)ground] = [.. clauses.Where(clause => (clause.Role & role) != ClauseRole.None && clause.Grounds.Contains(ground))];
        }

        return byGround;
    }
}
