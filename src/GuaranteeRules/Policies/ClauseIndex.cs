namespace GuaranteeRules.Policies;

/// <summary>The clauses of one platform or programme by ground and by what they do, in the policy's order.</summary>
internal sealed class ClauseIndex
{
    private readonly ClauseInForce[][] answering;
    private readonly ClauseInForce[][] following;

    /// <param name="name">The platform, or the programme's id.</param>
    /// <param name="inForce">Its clauses, in the policy's order.</param>
    internal ClauseIndex(string name, ClauseInForce[] inForce)
    {
        Name = name;
        answering = ByGround(inForce, ClauseRole.Answers);
        following = ByGround(inForce, ClauseRole.Follows);
    }

    /// <summary>The platform, or the programme's id.</summary>
    internal string Name { get; }

    /// <summary>Those that answer claims on a ground or, for <see cref="ClauseRole.Follows"/>, follow their awards.</summary>
    internal ClauseInForce[] Of(Ground ground, ClauseRole role) => (role == ClauseRole.Follows ? following : answering)[(int)ground];

    private static ClauseInForce[][] ByGround(ClauseInForce[] inForce, ClauseRole role)
    {
        var byGround = new ClauseInForce[Names<Ground>.Count][];
        for (var ground = 0; ground < byGround.Length; ground++)
        {
            var found = new List<ClauseInForce>();
            foreach (var one in inForce)
            {
                if ((one.Clause.Role & role) != ClauseRole.None && one.Clause.Answers((Ground)ground))
                {
                    found.Add(one);
                }
            }

            byGround[ground] = [.. found];
        }

        return byGround;
    }
}
