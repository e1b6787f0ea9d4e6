using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;

namespace GuaranteeRules;

/// <summary>A decided case that can be asked why. It is judged again, once, when somebody asks: deciding costs no more for it. Thread-safe.</summary>
internal sealed class Hearing(GuaranteeBook book, Case @case) : IHearing
{
    // Two threads may ask at the same time; then both work out the same, and either stays.
    private Dictionary<string, Explanation>? explanations;

    /// <inheritdoc/>
    public Explanation Explain(ClaimId claim) => (explanations ??= book.OpenSession().Explain(@case))[claim.Value];
}
