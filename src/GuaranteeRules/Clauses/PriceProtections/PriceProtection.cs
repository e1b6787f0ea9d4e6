namespace GuaranteeRules.Clauses.PriceProtections;

/// <summary>价保: pays back the difference when the price falls while the buyer is protected.</summary>
internal static partial class PriceProtection
{
    /// <summary>Every price-protection clause that covers the line looks at a price drop.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<PriceProtectionTerms>;

    /// <summary>The quotes of the line from payment to submission, both inclusive, and what they mean for the units held.</summary>
    public sealed partial class WhichQuotesCount : Rule
    {
        public override void Define()
        {
            Assessment<PriceProtectionTerms> a = null!;
            IEnumerable<Quote> quotes = null!;
            When()
                .Match(() => a, x => !x.IsUnpaid, x => !x.HasNothingLeft(Head.PriceDifference))
                .Query(() => quotes, q => q.Match<Quote>(x => x.Line == a.Line.Id, x => x.At >= a.PaidAt, x => x.At <= a.Claim.SubmittedAt).Collect());
            Then().Yield(_ => PriceDrop.Between(a, quotes));
        }
    }

    /// <summary>Nothing was paid that could have become cheaper.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<PriceProtectionTerms>;

    /// <summary>The claim must be made in the window, not only the drop.</summary>
    public sealed partial class RefuseIfTooLate : Common.RefuseIfTooLate<PriceProtectionTerms>;

    /// <summary>A protection whose length nobody stated needs a person.</summary>
    public sealed partial class ReviewIfUnspecified : Rule
    {
        public override void Define()
        {
            Assessment<PriceProtectionTerms> a = null!;
            When().Match(() => a, x => x.Terms.Window.IsUnspecified(x.Line.Terms));
            Then().Yield(_ => a.Refuse(ReasonCode.WindowUnspecified, Detail.If("ended", a.EndOf(a.Terms.Window))));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<PriceProtectionTerms>;

    /// <summary>Only units still held are protected.</summary>
    public sealed partial class RefuseIfReturned : Rule
    {
        public override void Define()
        {
            Assessment<PriceProtectionTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(Head.PriceDifference));
            Then().Yield(_ => a.Refuse(ReasonCode.ItemReturned, Detail.IfAny("left", a.UnitsFor(Head.PriceDifference))));
        }
    }

    /// <summary>The latest comparable price must be below what is still uncompensated.</summary>
    public sealed partial class RefuseIfNotCheaper : Rule
    {
        public override void Define()
        {
            PriceDrop drop = null!;
            When().Match(() => drop, d => d.IsMissing);
            Then().Yield(_ => drop.Assessment.Refuse(
                drop.HasNoQuote ? ReasonCode.PriceQuoteMissing : drop.IsOfOtherKind ? ReasonCode.PriceNotComparable : ReasonCode.PriceNoDrop,
                Detail.Of("paid", drop.Assessment.Line.Paid),
                Detail.If("quote", drop.UnitPrice)));
        }
    }

    /// <summary>The difference for the units held, on the clause's instrument.</summary>
    public sealed partial class PayTheDifference : Rule
    {
        public override void Define()
        {
            Assessment<PriceProtectionTerms> a = null!;
            PriceDrop drop = null!;
            When()
                .Match(() => a)
                .Match(() => drop, d => d.Assessment.Clause.Id == a.Clause.Id)
                .Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(
                a.Money(Head.PriceDifference, drop.Difference, a.Terms.Instrument, a.Terms.PaidBy),
                a.Because(ReasonCode.PriceDropped, Detail.Of("paid", a.Line.Paid), Detail.If("quote", drop.UnitPrice), Detail.Of("difference", drop.Difference))));
        }
    }
}
