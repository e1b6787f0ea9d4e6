using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 15. A merchant's word without proof never refuses a buyer, except where a source makes its approval the condition: of spoilage and of allergy.</summary>
public sealed class BareWordsRefuseNobody
{
    private static readonly ReviewVerdict[] Answers = [ReviewVerdict.Rejected, ReviewVerdict.Misuse];

    [Fact]
    public void Whatever_it_says() =>
        Law.Holds(CaseGenerator.OneClaim, @case => Trial.All(Answers.Select(answer => RefusesNobody(Unproven(@case), answer))), count: 4_000, atLeast: 2_500);

    [Fact]
    public void But_of_spoilage_and_allergy_a_rejection_does() =>
        Law.Holds(
            CaseGenerator.OneClaim,
            drawn =>
            {
                var @case = Unproven(drawn);
                return IsConditional(@case) && Answered(@case, ReviewVerdict.Approved).Outcome == Outcome.Eligible && Answered(@case, ReviewVerdict.Rejected) is var rejected
                    ? Trial.Of(rejected.Outcome == Outcome.Ineligible && rejected.Reasons.Any(reason => reason.Code == ReasonCode.ReviewRejected), () => Judged.Written([rejected]))
                    : Trial.Vacuous;
            },
            count: 6_000,
            atLeast: 60);

    /// <summary>An answer matters where an approval grants what silence does not: there a bare word leaves it open, or fails within the six months of durable goods. Of a fake only an admission is heard.</summary>
    [Fact]
    public void What_an_approval_would_grant_is_open_after_a_bare_word() =>
        Law.Holds(
            CaseGenerator.OneClaim,
            drawn =>
            {
                var @case = Unproven(drawn);
                return !IsConditional(@case) && @case.Claims[0].Ground != Ground.Counterfeit && Answered(@case, answer: null).Outcome == Outcome.NeedsReview && Answered(@case, ReviewVerdict.Approved).Outcome == Outcome.Eligible
                    ? Trial.All(Answers.Select(answer => Answered(@case, answer) is var decision && IsOpenOrFails(@case, decision) ? Trial.Held : Trial.Broken(Judged.Written(@case.WithClaim(claim => claim with { Review = new Review { Verdict = answer } })))))
                    : Trial.Vacuous;
            },
            count: 6_000,
            atLeast: 100);

    private static bool IsOpenOrFails(Case @case, Decision decision)
    {
        var line = @case.LineOf(@case.Claims[0]);
        var mustProve = line.Is(Trait.Durable) && line.SignedAt is { } signed && signed <= @case.Claims[0].SubmittedAt && @case.Claims[0].SubmittedAt < Calendar.EndOfMonths(signed, 6);
        return mustProve
            ? decision.Outcome == Outcome.Eligible
            : decision.Outcome == Outcome.NeedsReview && decision.Reasons.Any(reason => reason.Code == ReasonCode.ReviewDisputed);
    }

    private static Trial RefusesNobody(Case @case, ReviewVerdict answer)
    {
        var (silent, decision) = (Answered(@case, answer: null).Outcome, Answered(@case, answer));
        return IsConditional(@case) && answer == ReviewVerdict.Rejected
            ? Trial.Vacuous
            : Trial.Of(decision.Outcome <= Outcome.NeedsReview || decision.Outcome <= silent, () => $"{silent} becomes {Judged.Written([decision])}");
    }

    private static bool IsConditional(Case @case) => @case.Claims[0].Ground is Ground.Spoilage or Ground.Allergy;

    /// <summary>Nothing but the merchant's word speaks of misuse, and the platform has not spoken.</summary>
    private static Case Unproven(Case @case) => @case.WithClaim(claim => claim with { Ruling = null, Evidence = [.. claim.Evidence.Where(evidence => evidence.Kind != EvidenceKind.MisuseProof)] });

    private static Decision Answered(Case @case, ReviewVerdict? answer) =>
        Judged.DecideOne(@case.WithClaim(claim => claim with { Review = answer is { } verdict ? new Review { Verdict = verdict } : null }));
}
