using GuaranteeRules.Facts;

namespace GuaranteeRules.Policies;

/// <summary>The clauses of one platform or programme by ground and by what they do, in the policy's order.</summary>
internal sealed class ClauseIndex
{
    private readonly Candidate[][] answering;
    private readonly Candidate[][] following;

    /// <param name="name">The platform, or the programme's id.</param>
    /// <param name="candidates">Its clauses, in the policy's order.</param>
    internal ClauseIndex(string name, Candidate[] candidates)
    {
        Name = name;
        answering = ByGround(candidates, ClauseRole.Answers);
        following = ByGround(candidates, ClauseRole.Follows);
    }

    /// <summary>The platform, or the programme's id.</summary>
    internal string Name { get; }

    /// <summary>Those that answer claims on a ground or, for <see cref="ClauseRole.Follows"/>, follow their awards.</summary>
    internal Candidate[] Of(Ground ground, ClauseRole role) => (role == ClauseRole.Follows ? following : answering)[(int)ground];

    private static Candidate[][] ByGround(Candidate[] candidates, ClauseRole role)
    {
        var byGround = new Candidate[Names<Ground>.Count][];
        for (var ground = 0; ground < byGround.Length; ground++)
        {
            var found = new List<Candidate>();
            foreach (var candidate in candidates)
            {
                if ((candidate.Clause.Role & role) != ClauseRole.None && candidate.Clause.Answers((Ground)ground))
                {
                    found.Add(candidate);
                }
            }

            byGround[ground] = [.. found];
        }

        return byGround;
    }
}
