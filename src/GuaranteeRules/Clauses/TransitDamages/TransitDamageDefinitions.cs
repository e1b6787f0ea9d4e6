namespace GuaranteeRules.Clauses.TransitDamages;

/// <summary>What a damage clause gives.</summary>
internal static class TransitDamageDefinitions
{
    /// <summary>What is wanted where the clause offers it, else its usual remedy.</summary>
    internal static Head AwardHead(this Assessment<TransitDamageTerms> a) =>
        a.Claim.Wants is { } wanted && a.Terms.Heads.Contains(wanted) ? wanted : a.Terms.Heads[0];
}
