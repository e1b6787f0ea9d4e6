namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>The clauses on price drops in the policy's order, taken from the book once.</summary>
internal sealed class HandClauses(PolicyBook policies)
{
    /// <summary>Those that answer a price drop.</summary>
    internal Clause[] Answering { get; } = [.. policies.Clauses.Where(clause => (clause.Role & ClauseRole.Answers) != ClauseRole.None && clause.Grounds.Contains(Ground.PriceDrop))];

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
}
