using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>What a line is said to be entitled to is granted from the first tick to the last, and not a tick before or after.</summary>
public sealed class EntitlementsAgreeWithDecisions
{
    private static readonly Duration Tick = Duration.FromTicks(1);

    [Fact]
    public void On_both_sides_of_their_ends() => Law.Holds(CaseGenerator.OneClaim, @case => Trial.All(Found(@case).Select(one => Agrees(@case, one))), count: 150, atLeast: 100);

    [Fact]
    public void And_nothing_is_granted_that_nobody_was_entitled_to() => Law.Holds(
        CaseGenerator.OneClaim,
        @case =>
        {
            var (claim, decision) = (@case.Claims[0], Judged.DecideOne(@case));
            if (decision.Outcome != Outcome.Eligible || claim.Ground == Ground.Escalation)
            {
                return Trial.Vacuous;
            }

            // Before it was made, with all that was known of the line; the instant of judging is that of the claim.
            var before = @case with { Claims = [], AsOf = claim.SubmittedAt };
            var open = Judged.Book.Entitlements(before, claim.Line, claim.SubmittedAt).Where(one => one.State == EntitlementState.Open && one.Ground == claim.Ground).ToList();
            var heads = Judged.DecideOne(@case with { AsOf = claim.SubmittedAt }).Remedies.Select(remedy => remedy.Head).Where(IsOfTheRightItself);
            return Trial.All(heads.Select(head => Trial.Of(open.Exists(one => one.Remedies.Any(remedy => remedy.Head == head)), () => $"{head} was granted on {claim.Ground}, and is no entitlement.")));
        },
        count: 250,
        atLeast: 60);

    private static IEnumerable<Entitlement> Found(Case @case) => @case.Lines.SelectMany(line => Judged.Book.Entitlements(@case, line.Id, @case.InstantOfJudging));

    /// <summary>What depends on what else the buyer asks for or paid comes with a right, and is none.</summary>
    private static bool IsOfTheRightItself(Head head) => head is not (Head.DoorPickup or Head.ReturnFreight or Head.AuthenticationFee);

    private static Trial Agrees(Case @case, Entitlement one)
    {
        if (one.From is not { } from)
        {
            return Trial.Vacuous;
        }

        var isRight = IsGranted(@case, one, from)
            && (from == @case.Order.PlacedAt || !IsGranted(@case, one, from - Tick))
            && (one.Until is not { } until || (IsGranted(@case, one, until - Tick) && !IsGranted(@case, one, until)));
        return Trial.Of(isRight, () => $"{one} is not granted as it says.");
    }

    private static bool IsGranted(Case @case, Entitlement one, Instant at)
    {
        var earlier = @case.Claims.Where(claim => claim.SubmittedAt <= at && claim.SubmittedAt <= @case.InstantOfJudging);
        var asked = @case with { AsOf = at, Claims = [.. earlier, one.Claim with { SubmittedAt = at }], Quotes = one.Quotes };
        var decision = Judged.Decide(asked).Decisions.Single(decision => decision.Claim == one.Claim.Id);
        return decision.Remedies.Select(remedy => (remedy.Head, remedy.Clause)).SequenceEqual(one.Remedies.Select(remedy => (remedy.Head, remedy.Clause)));
    }
}
