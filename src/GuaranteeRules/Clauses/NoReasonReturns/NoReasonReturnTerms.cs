using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.NoReasonReturns;

/// <summary>No-reason return.</summary>
/// <param name="Window">How long after signing.</param>
/// <param name="Goods">The states the goods may be in.</param>
/// <param name="Excluded">The goods that bar it, each from a stage on.</param>
/// <param name="ExcludedWhenConfirmed">Whether a buyer's confirmation at purchase bars it.</param>
/// <param name="Exchange">Whether an exchange is offered too.</param>
/// <param name="PaidBy">Who pays the refund.</param>
internal sealed record NoReasonReturnTerms(Window Window, ValueList<GoodsState> Goods, ValueList<Exclusion> Excluded, bool ExcludedWhenConfirmed, bool Exchange, Party PaidBy) : Terms, ITermsWithWindow, ITermsWithPayer
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("no-reason-return", n => new NoReasonReturnTerms(
        n.Required("window").Window(),
        n.Required("goods").Distinct(x => x.Enum<GoodsState>()),
        Exclusion.ReadAll(n.Required("excluded")),
        n.Required("excludedWhenConfirmed").Flag(),
        n.Required("exchange").Flag(),
        n.PaidBy()),
        [Ground.ChangeOfMind, Ground.CancelUnshipped]);

    /// <inheritdoc/>
    public override string? NeverMet => Goods.Count == 0 ? "goods" : null;

    /// <inheritdoc/>
    public override Length? LengthOn(Ground ground) => Length.Of(Window);
}
