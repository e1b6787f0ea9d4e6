using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 8. Evidence that speaks for the buyer never makes an outcome worse; taking it away never makes one better.</summary>
public sealed class EvidenceNeverHurts
{
    /// <summary>All kinds but the merchant's proof of misuse, and reports that find the goods fake wherever they were made.</summary>
    private static readonly Evidence[] ForTheBuyer =
    [
        .. Enum.GetValues<EvidenceKind>().Except([EvidenceKind.MisuseProof, EvidenceKind.AuthenticationReport]).Select(kind => new Evidence { Kind = kind }),
        new Evidence { Kind = EvidenceKind.AuthenticationReport, Finding = Finding.Counterfeit },
        new Evidence { Kind = EvidenceKind.AuthenticationReport, Finding = Finding.Counterfeit, Official = true },
    ];

    [Fact]
    public void Adding_evidence_never_makes_an_outcome_worse() =>
        Law.Holds(CaseGenerator.OneClaim, AddingHelps, count: 3_000, atLeast: 2_000);

    [Fact]
    public void Taking_evidence_away_never_makes_an_outcome_better() =>
        Law.Holds(CaseGenerator.OneClaim, RemovingHurts, count: 3_000, atLeast: 1_000);

    private static Trial AddingHelps(Case @case)
    {
        var before = Judged.DecideOne(@case).Outcome;
        return before == Outcome.Invalid
            ? Trial.Vacuous
            : Trial.All(ForTheBuyer.Select(evidence =>
            {
                var after = Judged.DecideOne(@case.WithClaim(claim => claim with { Evidence = [.. claim.Evidence, evidence] })).Outcome;
                return Trial.Of(IsNoWorse(after, before), () => $"{before} becomes {after} with {evidence}.");
            }));
    }

    private static Trial RemovingHurts(Case @case)
    {
        var before = Judged.DecideOne(@case).Outcome;
        return Trial.All(@case.Claims[0].Evidence.Where(SpeaksForTheBuyer).Select(evidence =>
        {
            var after = Judged.DecideOne(@case.WithClaim(claim => claim with { Evidence = [.. claim.Evidence.Where(other => other != evidence)] })).Outcome;
            return Trial.Of(IsNoWorse(before, after), () => $"{before} becomes {after} without {evidence}.");
        }));
    }

    /// <summary>What lacked evidence and now only waits for an answer has come a step further.</summary>
    private static bool IsNoWorse(Outcome outcome, Outcome than) => outcome <= than || (than == Outcome.NeedsEvidence && outcome == Outcome.NeedsReview);

    private static bool SpeaksForTheBuyer(Evidence evidence) =>
        evidence.Kind == EvidenceKind.AuthenticationReport ? evidence.Finding == Finding.Counterfeit : evidence.Kind != EvidenceKind.MisuseProof;
}
