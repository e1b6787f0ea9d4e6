using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 7. Goods that are excluded from a no-reason return keep every other right; calling off what was not shipped is one without a reason too.</summary>
public sealed class ExclusionsBarOnlyChangesOfMind
{
    private static readonly Trait[] Excluded = [Trait.CustomMade, Trait.Perishable, Trait.DigitalUnsealed, Trait.PeriodicalDelivered];

    [Fact]
    public void Excluded_goods_get_the_same_on_every_other_ground() =>
        Law.Holds(CaseGenerator.OneClaim, SameWithExclusions, count: 4_000, atLeast: 3_000);

    private static Trial SameWithExclusions(Case drawn)
    {
        var claim = drawn.Claims[0];
        if (claim.Ground is Ground.ChangeOfMind or Ground.CancelUnshipped)
        {
            return Trial.Vacuous;
        }

        var plain = drawn.WithLine(claim.Line, line => line with { Traits = [.. line.Traits.Except(Excluded)], Terms = line.Terms with { NonReturnableConfirmed = false } });
        var others = Excluded.Select(trait => plain.WithLine(claim.Line, line => line with { Traits = [.. line.Traits, trait] }))
            .Append(plain.WithLine(claim.Line, line => line with { Terms = line.Terms with { NonReturnableConfirmed = true } }))
            .Append(plain.WithLine(claim.Line, line => line with { Traits = [.. line.Traits, .. Excluded], Terms = line.Terms with { NonReturnableConfirmed = true } }));
        var expected = Judged.DecideOne(plain);
        return Trial.All(others.Select(other => Judged.DecideOne(other) is var decision && Same(expected, decision)
            ? Trial.Held
            : Trial.Broken($"{expected.Outcome} becomes {decision.Outcome} as {CaseText.Text(other)}")));
    }

    /// <summary>All but the next steps: those may name a return without a reason, which the goods are excluded from.</summary>
    private static bool Same(Decision one, Decision other) =>
        one.Outcome == other.Outcome && one.Remedies == other.Remedies && Codes(one).SequenceEqual(Codes(other));

    private static IEnumerable<ReasonCode> Codes(Decision decision) => decision.Reasons.Concat(decision.Considered.SelectMany(x => x.Reasons)).Select(reason => reason.Code);
}
