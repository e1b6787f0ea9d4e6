namespace GuaranteeRules.Explanations;

/// <summary>Other grounds that the buyer could honestly claim on: what was said implies them, or they need nothing to be said.</summary>
internal static class OtherGrounds
{
    internal static ReadOnlySpan<Ground> Of(Ground ground) => ground switch
    {
        Ground.QualityDefect => [Ground.Malfunction, Ground.ChangeOfMind],
        Ground.Malfunction => [Ground.QualityDefect, Ground.ChangeOfMind],
        Ground.Spoilage => [Ground.QualityDefect, Ground.ChangeOfMind],
        Ground.WrongItem or Ground.Counterfeit => [Ground.NotAsDescribed, Ground.ChangeOfMind],
        Ground.CancelUnshipped or Ground.MissingItem or Ground.NotAsDescribed or Ground.TransitDamage or Ground.Allergy => [Ground.ChangeOfMind],
        Ground.ChangeOfMind => [Ground.CancelUnshipped],
        _ => [],
    };
}
