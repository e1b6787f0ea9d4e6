using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;

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
}
