using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Why a clause, or a claim, came out as it did, with the values that it rests on.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Clause">The clause it is about; null: the claim as a whole.</param>
/// <param name="Details">The values.</param>
public sealed record Reason(ReasonCode Code, Clause? Clause, ValueList<Detail> Details)
{
    /// <summary>The reason in one sentence, with the numbers in it.</summary>
    public string Message(Language language) => Messages.Of(this, language);
}
