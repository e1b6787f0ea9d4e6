namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>What a quality clause asks of its assessment.</summary>
internal static class QualityReturnDefinitions
{
    /// <summary>What the clause offers for the claim's ground.</summary>
    internal static QualityPromise Promise(this Assessment<QualityReturnTerms> a) =>
        a.Terms.PromiseFor(a.Claim.Ground) ?? throw new InvalidOperationException($"Clause '{a.Clause.Id}' answers a ground it states no terms for.");

    /// <summary>Whether paid units are missing because nothing was shipped: then the merchant's word is asked for, and neither a signing nor a photo.</summary>
    internal static bool IsStockOut(this Assessment<QualityReturnTerms> a) => a.Promise().StockOut is not null && !a.IsShipped && !a.IsUnpaid;

    /// <summary>The kinds of evidence any one of which shows the fault.</summary>
    internal static ValueList<EvidenceKind> Evidence(this Assessment<QualityReturnTerms> a) => a.Terms.EvidenceOn(a.Claim.Ground);

    /// <summary>The kinds of evidence any one of which shows that the goods are out of stock.</summary>
    internal static ValueList<EvidenceKind> StockOutEvidence(this Assessment<QualityReturnTerms> a) => a.Terms.StockOutEvidenceOn(a.Claim.Ground);

    /// <summary>When the last step ends; null: not signed for yet.</summary>
    internal static Deadline? End(this Assessment<QualityReturnTerms> a) => a.AnchorOf(a.Terms.From) is { } anchor ? ChinaTime.EndOfDay(anchor, a.Promise().Steps[^1].Days) : null;

    internal static bool IsTooLate(this Assessment<QualityReturnTerms> a) => !a.IsStockOut() && a.End() is { } end && end.HasPassed(a.Claim.SubmittedAt);

    /// <summary>What is wanted where the step of the day offers it, else the step's usual remedy; out of stock, the price back.</summary>
    internal static Head AwardHead(this Assessment<QualityReturnTerms> a)
    {
        if (a.IsStockOut())
        {
            return Head.Refund;
        }

        // A parcel that is refused goes back by itself, and after the last step nothing is offered: then it is the ground's usual remedy.
        return a.HeadsOfTheDay() is not { } heads ? a.Promise().Steps[0].Heads[0]
            : a.Claim.Wants is { } wanted && heads.Contains(wanted) ? wanted
            : heads[0];
    }

    /// <summary>When the last step that offers what is given ends, or, too late for all, the last step; null: not signed for yet.</summary>
    internal static Deadline? EndForThisClaim(this Assessment<QualityReturnTerms> a) => a.IsTooLate() ? a.End() : a.EndOf(a.AwardHead());

    /// <summary>When the price back could be had; null: never, or not signed for yet.</summary>
    internal static Deadline? EndOfRefund(this Assessment<QualityReturnTerms> a) => a.EndOf(Head.Refund);

    /// <summary>When the last step that offers a head ends; null: none does, or not signed for yet.</summary>
    private static Deadline? EndOf(this Assessment<QualityReturnTerms> a, Head head)
    {
        Deadline? end = null;
        if (a.AnchorOf(a.Terms.From) is { } anchor)
        {
            foreach (var step in a.Promise().Steps)
            {
                end = step.Heads.Contains(head) ? ChinaTime.EndOfDay(anchor, step.Days) : end;
            }
        }

        return end;
    }

    /// <summary>Whether the price back was wanted, or would have been given to who wanted nothing else, and its time is over. Who is given the repair that a malfunction calls for misses nothing.</summary>
    internal static bool MissesTheRefund(this Assessment<QualityReturnTerms> a) =>
        a.AwardHead() is not Head.Refund and var head
        && (a.Claim.Wants == Head.Refund || (a.Claim.Wants is null && head != Head.Repair))
        && a.EndOfRefund() is { } end && end.HasPassed(a.Claim.SubmittedAt);

    /// <summary>The heads of the first step that has not ended; null: not signed for yet, or too late for all.</summary>
    private static ValueList<Head>? HeadsOfTheDay(this Assessment<QualityReturnTerms> a)
    {
        if (a.AnchorOf(a.Terms.From) is { } anchor)
        {
            foreach (var step in a.Promise().Steps)
            {
                if (!ChinaTime.EndOfDay(anchor, step.Days).HasPassed(a.Claim.SubmittedAt))
                {
                    return step.Heads;
                }
            }
        }

        return null;
    }
}
