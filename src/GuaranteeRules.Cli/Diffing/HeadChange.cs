using KnownHead = GuaranteeRules.Facts.Head;

namespace GuaranteeRules.Cli;

/// <summary>What a claim is given for one head of loss, by the old policies and by the new.</summary>
/// <param name="Head">The head's key in the texts.</param>
/// <param name="Old">The remedy by the old policies; null: none.</param>
/// <param name="New">The remedy by the new; null: none.</param>
internal sealed record HeadChange(string Head, Remedy? Old, Remedy? New)
{
    /// <summary>The heads that either decision gives, in the order of the heads. A refund of no units is the outbound freight, a head of its own.</summary>
    internal static IEnumerable<HeadChange> Of(ClaimChange claim) =>
        from key in claim.Old.Remedies.Concat(claim.New.Remedies).OrderBy(remedy => remedy.Head).Select(Key).Distinct(StringComparer.Ordinal)
        let old = claim.Old.Remedies.FirstOrDefault(remedy => Key(remedy) == key)
        let @new = claim.New.Remedies.FirstOrDefault(remedy => Key(remedy) == key)
        where old is null || @new is null || old with { Clause = @new.Clause } != @new
        select new HeadChange(key, old, @new);

    private static string Key(Remedy remedy) => remedy is { Head: KnownHead.Refund, Quantity: 0 } ? "outbound-freight" : Names<KnownHead>.Of(remedy.Head);
}
