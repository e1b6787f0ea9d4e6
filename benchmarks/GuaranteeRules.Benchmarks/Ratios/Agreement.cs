namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>Sides are compared only after they have given the same results.</summary>
internal static class Agreement
{
    internal static void Check(Case[] cases, Func<Case, CaseResult> one, Func<Case, CaseResult> other)
    {
        foreach (var @case in cases)
        {
            if (one(@case) != other(@case))
            {
                throw new InvalidOperationException($"The sides decide the case '{@case.Id}' differently, so their times mean nothing.");
            }
        }
    }

    /// <summary>The same claims in other cases: their decisions are the same, in whatever order.</summary>
    internal static void Check(IEnumerable<Decision> one, IEnumerable<Decision> other)
    {
        var differs = one.OrderBy(x => x.Claim.Value, StringComparer.Ordinal).Zip(other.OrderBy(x => x.Claim.Value, StringComparer.Ordinal)).FirstOrDefault(pair => pair.First != pair.Second);
        if (differs.First is not null)
        {
            throw new InvalidOperationException($"The sides decide the claim '{differs.First.Claim}' differently, so their times mean nothing.");
        }
    }
}
