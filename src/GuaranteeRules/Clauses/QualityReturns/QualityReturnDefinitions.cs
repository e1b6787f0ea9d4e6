namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>What a quality clause asks of its assessment.</summary>
internal static class QualityReturnDefinitions
{
    /// <summary>What the clause offers for the claim's ground.</summary>
    internal static QualityPromise Promise(this Assessment<QualityReturnTerms> a) =>
        a.Terms.PromiseFor(a.Claim.Ground) ?? throw new InvalidOperationException($"Clause '{a.Clause.Id}' answers a ground it states no terms for.");

    /// <summary>Whether the units are missing because nothing was shipped: then neither signing nor evidence is asked for.</summary>
    internal static bool IsStockOut(this Assessment<QualityReturnTerms> a) => a.Promise().StockOut && !a.IsShipped;

    /// <summary>When the last step ends; null: not signed for yet.</summary>
    internal static Deadline? End(this Assessment<QualityReturnTerms> a) => a.AnchorOf(a.Terms.From) is { } anchor ? ChinaTime.EndOfDay(anchor, a.Promise().Steps[^1].Days) : null;

    internal static bool IsTooLate(this Assessment<QualityReturnTerms> a) => !a.IsStockOut() && a.End() is { } end && end.HasPassed(a.Claim.SubmittedAt);

    internal static bool AwaitsReview(this Assessment<QualityReturnTerms> a) => !a.IsStockOut() && a.Claim.AwaitsReview(a.Promise().Review, a.MerchantMustProve(a.Terms.BurdenMonths));

    /// <summary>What is wanted where the step of the day offers it, else the step's usual remedy; out of stock, the price back.</summary>
    internal static Head AwardHead(this Assessment<QualityReturnTerms> a)
    {
        if (a.IsStockOut())
        {
            return Head.Refund;
        }

        var heads = a.HeadsOfTheDay();
        return a.Claim.Wants is { } wanted && heads.Contains(wanted) ? wanted : heads[0];
    }

    /// <summary>What was never shipped is refunded at once.</summary>
    internal static Timing RefundTiming(this Assessment<QualityReturnTerms> a) => a.IsStockOut() ? Timing.Instant : a.Promise().Timing;

    /// <summary>The heads of the first step that has not ended; before signing or after the last step, those of the nearest one.</summary>
    private static ValueList<Head> HeadsOfTheDay(this Assessment<QualityReturnTerms> a)
    {
        var steps = a.Promise().Steps;
        if (a.AnchorOf(a.Terms.From) is not { } anchor)
        {
            return steps[0].Heads;
        }

        foreach (var step in steps)
        {
            if (!ChinaTime.EndOfDay(anchor, step.Days).HasPassed(a.Claim.SubmittedAt))
            {
                return step.Heads;
            }
        }

        return steps[^1].Heads;
    }
}
