namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>The clauses of the three grounds in the policy's order, taken from the book once.</summary>
internal sealed class HandClauses(PolicyBook policies)
{
    private readonly Clause[] priceDrop = Select(policies, Ground.PriceDrop, ClauseRole.Answers);
    private readonly Clause[] cancelUnshipped = Select(policies, Ground.CancelUnshipped, ClauseRole.Answers);
    private readonly Clause[] counterfeit = Select(policies, Ground.Counterfeit, ClauseRole.Answers);

    /// <summary>What comes beside the price of a fake and its multiple: costs, the freight of the return, a collection.</summary>
    internal Clause[] CounterfeitSides { get; } = Select(policies, Ground.Counterfeit, ClauseRole.Follows);

    internal Clause[] Answering(Ground ground) => ground switch
    {
        Ground.PriceDrop => priceDrop,
        Ground.CancelUnshipped => cancelUnshipped,
        Ground.Counterfeit => counterfeit,
        _ => throw new NotSupportedException($"Nobody has written {ground} by hand."),
    };

    /// <summary>Whether a clause has to do with a line: it is of the order's platform, or of a label that the line carries.</summary>
    internal static bool Concerns(Clause clause, in Asked a) =>
        clause.Programme.Platform == a.Order.Platform || (clause.Programme.Label && a.Line.Programmes.Contains(clause.Programme.Id));

    /// <summary>Why a clause does not cover a line; null: it does, with that version.</summary>
    internal ReasonCode? LackOf(Clause clause, in Asked a, out ClauseVersion? version)
    {
        version = policies.VersionFor(clause, a.Order.PlacedAt);
        return version is null || (clause.Programme.Label && !a.Line.Programmes.Contains(clause.Programme.Id)) ? ReasonCode.NotEnrolled
            : clause.Offered == Offering.WhenListed && !a.Line.Services.Contains(clause.Id) ? ReasonCode.NotOffered
            : null;
    }

    private static Clause[] Select(PolicyBook policies, Ground ground, ClauseRole role) =>
        [.. policies.Clauses.Where(clause => (clause.Role & role) != ClauseRole.None && clause.Grounds.Contains(ground))];
}
