using GuaranteeRules.Clauses;
using GuaranteeRules.Rules;

namespace GuaranteeRules;

/// <summary>The rules of the library, and the families they judge.</summary>
internal static class Judges
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new NoReasonReturn.WhichClaimsAreAssessed(),
        new NoReasonReturn.RefuseIfUnpaid(),
        new NoReasonReturn.RefuseIfUnsigned(),
        new NoReasonReturn.RefuseIfTooLate(),
        new NoReasonReturn.RefuseIfNotIntact(),
        new NoReasonReturn.RefuseIfExcluded(),
        new NoReasonReturn.RefuseIfNothingIsLeft(),
        new NoReasonReturn.GrantTheReturn(),
        new PriceProtection.WhichClaimsAreAssessed(),
        new PriceProtection.WhichQuotesCount(),
        new PriceProtection.RefuseIfUnpaid(),
        new PriceProtection.RefuseIfTooLate(),
        new PriceProtection.ReviewIfUnspecified(),
        new PriceProtection.RefuseIfReturned(),
        new PriceProtection.RefuseIfNotCheaper(),
        new PriceProtection.PayTheDifference(),
        new CategoryCare.WhichClaimsAreAssessed(),
        new CategoryCare.RefuseIfUnpaid(),
        new CategoryCare.RefuseIfUnsigned(),
        new CategoryCare.RefuseOtherCategories(),
        new CategoryCare.RefuseIfTooLate(),
        new CategoryCare.AskForProof(),
        new CategoryCare.ReviewIfUnanswered(),
        new CategoryCare.RefuseIfRejected(),
        new CategoryCare.RefuseIfMisused(),
        new CategoryCare.RefuseIfNothingIsLeft(),
        new CategoryCare.RefundTheUnits(),
        new TransitDamage.WhichClaimsAreAssessed(),
        new TransitDamage.RefuseIfUnpaid(),
        new TransitDamage.RefuseIfTooLate(),
        new TransitDamage.AskForProof(),
        new TransitDamage.RefuseIfNothingIsLeft(),
        new TransitDamage.MakeItGood(),
    ];

    /// <summary>Families that judge a claim; a clause of any other family that answers a ground cannot be judged yet.</summary>
    internal static bool Judge(string family) => family is "no-reason-return" or "price-protection" or "category-care" or "transit-damage";

    /// <summary>Families of side remedies, which follow an award and never answer a ground.</summary>
    internal static bool Follow(string family) => family is "door-pickup" or "return-freight" or "refund-timing" or "counterfeit-costs" or "loaner";
}
