namespace GuaranteeRules.Cli;

/// <summary>Counts and money over decided cases, in memory that does not grow with their number.</summary>
/// <param name="by">The member that claims are counted by as well; null: none.</param>
internal sealed class Summary(CaseMember? by)
{
    private const int MostLargest = 10;

    private readonly PriorityQueue<Large, decimal> largest = new();

    internal long Cases { get; private set; }

    internal long Claims { get; private set; }

    /// <summary>The cases that could not be read.</summary>
    internal long Errors { get; private set; }

    /// <summary>The first of them.</summary>
    internal List<InputError> FirstErrors { get; } = [];

    /// <summary>The claims that a person must still decide.</summary>
    internal long ForPeople { get; private set; }

    internal Tally ByOutcome { get; } = new();

    internal Tally ByProgramme { get; } = new();

    internal Tally ByClause { get; } = new();

    internal Tally ByReason { get; } = new();

    internal Tally ByMember { get; } = new();

    /// <summary>Breaches, by merchant and code.</summary>
    internal Dictionary<(string? Merchant, string Code), long> Breaches { get; } = [];

    /// <summary>The claims that were given most, the largest first.</summary>
    internal IEnumerable<Large> Largest => largest.UnorderedItems.Select(item => item.Element).OrderByDescending(one => one.Money).ThenBy(one => one.Case, StringComparer.Ordinal);

    internal void Add(InputError error)
    {
        if (Errors++ < Excerpt.MostItems)
        {
            FirstErrors.Add(error);
        }
    }

    internal void Add(Case @case, CaseResult result)
    {
        Cases++;
        foreach (var decision in result.Decisions)
        {
            Add(@case, decision);
        }

        foreach (var breach in result.Breaches)
        {
            var key = (@case.Order.Merchant.Id?.Value, breach.Reason.Code.Id);
            Breaches[key] = Breaches.GetValueOrDefault(key) + 1;
        }
    }

    private void Add(Case @case, Decision decision)
    {
        var (refund, compensation) = (Yuan(decision.Refund), Yuan(decision.Compensation));
        Claims++;
        ForPeople += decision.Outcome == Outcome.NeedsReview ? 1 : 0;
        ByOutcome.Add(Names<Outcome>.Of(decision.Outcome), refund, compensation);
        foreach (var code in decision.Reasons.Select(reason => reason.Code.Id).Distinct(StringComparer.Ordinal))
        {
            ByReason.Add(code, refund, compensation);
        }

        Add(ByClause, decision, remedy => remedy.Clause.Id.Value);
        Add(ByProgramme, decision, remedy => remedy.Clause.Programme.Id.Value);
        if (by is not null)
        {
            ByMember.Add(CaseValue.Of(@case, decision.Claim, by), refund, compensation);
        }

        if (refund + compensation > 0)
        {
            largest.Enqueue(new Large(@case.Id.Value, decision.Claim.Value, decision.Outcome, refund + compensation), refund + compensation);
            if (largest.Count > MostLargest)
            {
                largest.Dequeue();
            }
        }
    }

    /// <summary>A claim that several clauses gave something is counted under each, with what that one gave.</summary>
    private static void Add(Tally tally, Decision decision, Func<Remedy, string> name)
    {
        foreach (var given in decision.Remedies.GroupBy(name, StringComparer.Ordinal))
        {
            tally.Add(given.Key, Sum(given, refunds: true), Sum(given, refunds: false));
        }
    }

    private static decimal Sum(IEnumerable<Remedy> remedies, bool refunds) =>
        remedies.Where(remedy => (remedy.Head == Head.Refund) == refunds).Sum(remedy => remedy.Amount is { } amount ? Yuan(amount) : 0);

    private static decimal Yuan(Money money) => money.Fen / 100m;

    /// <summary>A claim that was given much.</summary>
    internal sealed record Large(string Case, string Claim, Outcome Outcome, decimal Money);
}
