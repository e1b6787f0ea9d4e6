using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 11, second part. Decisions by (submission, id), remedies by head, clauses in the policy's order, reasons in the order a person needs them.</summary>
public sealed class ResultsAreInOrder
{
    /// <summary>What a clause asks first comes first in time: paid, shipped, signed, in time, the goods, the proof, the answer, the ledger.</summary>
    private static readonly ReasonCode[][] InTime =
    [
        [ReasonCode.OrderNotPaid],
        [ReasonCode.OrderNotShipped, ReasonCode.OrderAlreadyShipped],
        [ReasonCode.OrderNotSigned],
        [ReasonCode.WindowExpired, ReasonCode.WindowUnspecified, ReasonCode.WarrantyExpired],
        [ReasonCode.ItemExcluded, ReasonCode.GoodsNotIntact],
        [ReasonCode.PhotoMissing, ReasonCode.MedicalProofMissing, ReasonCode.StockOutMissing, ReasonCode.AuthenticationMissing],
        [ReasonCode.ReviewPending, ReasonCode.ReviewDisputed, ReasonCode.ReviewRejected, ReasonCode.BuyerMisuse],
        [ReasonCode.AlreadyRefunded, ReasonCode.Conflict, ReasonCode.Duplicate],
    ];

    [Fact]
    public void Decisions_by_submission_and_id() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Trial.Of(
            Judged.Decide(@case).Decisions.Select(decision => decision.Claim).SequenceEqual(InOrder(@case.Claims)),
            () => "Not in the order (submission, id)."), count: 1_000, atLeast: 1_000);

    [Fact]
    public void Remedies_by_head() => Holds(decision => IsSorted(decision.Remedies.Select(remedy => remedy.Head), Comparer<Head>.Default));

    [Fact]
    public void One_remedy_for_each_head_and_the_outbound_freight() =>
        Holds(decision => decision.Remedies.Select(remedy => (remedy.Head, remedy.Quantity == 0)).Distinct().Count() == decision.Remedies.Count);

    [Fact]
    public void Clauses_in_the_policys_order() => Holds(decision => IsStrictlySorted(decision.Considered.Select(x => PlaceOf(x.Clause))));

    [Fact]
    public void Reasons_of_the_clause_that_is_nearest_to_granting_first_and_what_another_listing_would_have_had_last() =>
        Holds(decision => IsSorted(decision.Reasons.Select(reason => KeyOf(decision, reason)), Comparer<(int, int, int, int)>.Default));

    [Fact]
    public void Reasons_of_a_clause_as_they_come_up_in_time() =>
        Holds(decision => decision.Considered.All(x => IsSorted(x.Reasons.Select(reason => Array.FindIndex(InTime, stage => stage.Contains(reason.Code))).Where(stage => stage >= 0), Comparer<int>.Default)));

    [Fact]
    public void Breaches_by_code() =>
        Law.Holds(
            CaseGenerator.SeveralClaims,
            @case => Judged.Decide(@case).Breaches is { Count: > 1 } breaches
                ? Trial.Of(IsByCode([.. breaches.Select(breach => breach.Reason)]), () => "Breaches not by code.")
                : Trial.Vacuous,
            count: 2_000,
            atLeast: 50);

    private static void Holds(Func<Decision, bool> law) =>
        Law.Holds(CaseGenerator.SeveralClaims, Judged.EachDecision(law), count: 2_000, atLeast: 2_000);

    private static IEnumerable<ClaimId> InOrder(ValueList<Claim> claims) =>
        claims.OrderBy(claim => claim.SubmittedAt).ThenBy(claim => claim.Id.Value, StringComparer.Ordinal).Select(claim => claim.Id);

    private static (int Rank, int Place) PlaceOf(Clause clause) => (clause.Programme.Rank, Judged.Book.Policies.Clauses.TakeWhile(other => other.Id != clause.Id).Count());

    private static (int Distance, int Obstacles, int Rank, int Place) KeyOf(Decision decision, Reason reason)
    {
        // What another listing would have had comes last; before it what goes with a repair only.
        var distance = reason.Code == ReasonCode.NotEnrolled || reason.Code == ReasonCode.NotOffered ? 2 : reason.Code == ReasonCode.LoanerNotNeeded ? 1 : 0;
        if (reason.Clause is not { } clause)
        {
            return (distance, 0, 0, 0);
        }

        var obstacles = decision.Considered.Where(x => x.Clause.Id == clause.Id && x.Verdict != Outcome.Eligible).Sum(x => x.Reasons.Count);
        var (rank, place) = PlaceOf(clause);
        return (distance, obstacles, rank, place);
    }

    private static bool IsByCode(ValueList<Reason> reasons) => IsSorted(reasons.Select(reason => reason.Code.Id), StringComparer.Ordinal);

    private static bool IsSorted<T>(IEnumerable<T> items, IComparer<T> comparer) => items.Zip(items.Skip(1)).All(pair => comparer.Compare(pair.First, pair.Second) <= 0);

    private static bool IsStrictlySorted<T>(IEnumerable<T> items) => items.Zip(items.Skip(1)).All(pair => Comparer<T>.Default.Compare(pair.First, pair.Second) < 0);
}
