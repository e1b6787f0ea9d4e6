using System.Globalization;
using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>Return of goods that are defective, not as described, wrong or missing.</summary>
/// <param name="From">What the steps are counted from.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices; empty: none is asked for.</param>
/// <param name="BurdenMonths">Months after signing in which the merchant must prove misuse of durable goods.</param>
/// <param name="ByGround">What is offered for each ground.</param>
/// <param name="PaidBy">Who pays the refund.</param>
internal sealed record QualityReturnTerms(Anchor From, ValueList<EvidenceKind> Evidence, int BurdenMonths, ValueList<QualityPromise> ByGround, Party PaidBy) : Terms, ITermsWithPayer
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("quality-return", n => new QualityReturnTerms(
        n.Required("from").Enum<Anchor>(),
        n.EvidenceOf("evidence"),
        n.BurdenMonths(),
        n.Required("byGround").Members((ground, x) => QualityPromise.Read(x.Enum<Ground>(ground), x)),
        n.PaidBy()),
        [Ground.QualityDefect, Ground.NotAsDescribed, Ground.WrongItem, Ground.MissingItem, Ground.TransitDamage, Ground.Malfunction]);

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => Evidence;

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> EvidenceOn(Ground ground) => PromiseFor(ground)?.Evidence ?? Evidence;

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> StockOutEvidenceOn(Ground ground) => PromiseFor(ground)?.StockOut ?? [];

    /// <inheritdoc/>
    public override Length? LengthOn(Ground ground) => PromiseFor(ground) is { } promise
        ? new Length(From, promise.Steps[^1].Days, Hours: null, string.Create(CultureInfo.InvariantCulture, $"byGround.{Names<Ground>.Of(ground)}.steps[{promise.Steps.Count - 1}].days"))
        : null;

    /// <inheritdoc/>
    public override LocalText? ProblemWith(ValueList<Ground> grounds)
    {
        var (named, promised) = (0UL, 0UL);
        foreach (var ground in grounds)
        {
            named |= 1UL << (int)ground;
        }

        foreach (var promise in ByGround)
        {
            promised |= 1UL << (int)promise.Ground;
        }

        return named == promised ? null : new("与条件所列的事由（byGround）不一致。", "are not the grounds its terms are stated for (byGround).");
    }

    /// <summary>What is offered for a ground; null: nothing is stated for it.</summary>
    internal QualityPromise? PromiseFor(Ground ground)
    {
        foreach (var promise in ByGround)
        {
            if (promise.Ground == ground)
            {
                return promise;
            }
        }

        return null;
    }
}
