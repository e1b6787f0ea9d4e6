using GuaranteeRules.Facts;

namespace GuaranteeRules.Policies;

/// <summary>The clauses of one platform or programme by ground and by what they do, in the policy's order.</summary>
internal sealed class ClauseIndex
{
    private readonly ValueList<Clause>[] answering;
    private readonly ValueList<Clause>[] following;

    private ClauseIndex(string name, List<Clause> clauses)
    {
        Name = name;
        Platform = clauses[0].Programme.Platform;
        IsLabelled = clauses[0].Programme.Label;
        answering = ByGround(clauses, ClauseRole.Answers);
        following = ByGround(clauses, ClauseRole.Follows);
    }

    /// <summary>The platform, or the programme's id.</summary>
    internal string Name { get; }

    /// <summary>The platform they belong to.</summary>
    internal string Platform { get; }

    /// <summary>Of a programme: whether it covers only lines that carry its label.</summary>
    internal bool IsLabelled { get; }

    /// <summary>One index for each name.</summary>
    internal static ClauseIndex[] By(Func<Clause, string> name, List<Clause> clauses)
    {
        var named = new Dictionary<string, List<Clause>>(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            if (!named.TryGetValue(name(clause), out var own))
            {
                named.Add(name(clause), own = []);
            }

            own.Add(clause);
        }

        var indexes = new List<ClauseIndex>();
        foreach (var (key, own) in named)
        {
            indexes.Add(new(key, own));
        }

        return [.. indexes];
    }

    /// <summary>The index of a name; null: there is none. They are a handful, which a walk finds sooner than a hash.</summary>
    internal static ClauseIndex? Find(ClauseIndex[] indexes, string? name)
    {
        foreach (var index in indexes)
        {
            if (index.Name == name)
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>Those that answer claims on a ground or, for <see cref="ClauseRole.Follows"/>, follow their awards.</summary>
    internal ValueList<Clause> Of(Ground ground, ClauseRole role) => (role == ClauseRole.Follows ? following : answering)[(int)ground];

    private static ValueList<Clause>[] ByGround(List<Clause> clauses, ClauseRole role)
    {
        var byGround = new ValueList<Clause>[Names<Ground>.Count];
        for (var ground = 0; ground < byGround.Length; ground++)
        {
            var found = new List<Clause>();
            foreach (var clause in clauses)
            {
                if ((clause.Role & role) != ClauseRole.None && clause.Answers((Ground)ground))
                {
                    found.Add(clause);
                }
            }

            byGround[ground] = [.. found];
        }

        return byGround;
    }
}
