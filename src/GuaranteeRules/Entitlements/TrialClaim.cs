using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>A hypothetical claim with all that it is judged by.</summary>
/// <param name="Order">The order.</param>
/// <param name="Line">The line claimed on.</param>
/// <param name="Claim">The claim.</param>
internal sealed record TrialClaim(Order Order, Line Line, Claim Claim)
{
    /// <summary>The instant of judging; null: that of the submission.</summary>
    internal Instant? AsOf { get; init; }

    /// <summary>What became of the refused claim, for an escalation.</summary>
    internal Dispute Dispute { get; init; } = new(IsAnswered: true, AnswerDue: null, IsOverdue: false);

    /// <summary>A price seen after the purchase; null: none.</summary>
    internal Quote? Quote { get; init; }

    /// <summary>What was given before, and to how many units.</summary>
    internal IReadOnlyList<(Head Head, int Units)> Given { get; init; } = [];

    /// <summary>What was granted, for a clause that follows an award, and when it is given.</summary>
    internal (Head Head, Timing Timing) Award { get; init; } = (Head.Refund, Timing.OnReceipt);

    internal Circumstances Circumstances => new(AsOf ?? Claim.SubmittedAt, Order.Freight);

    internal LineLedger Ledger
    {
        get
        {
            var ledger = LineLedger.Open(Line);
            foreach (var (head, units) in Given)
            {
                ledger = ledger.Give(head, units, head is Head.Refund or Head.PriceDifference ? PriceOf(units) : Money.Zero, Claim.Matter);
            }

            return ledger;
        }
    }

    private Money PriceOf(int units) => Money.FromFen(Line.Paid.Fen * units / Line.Quantity);
}
