using System.Runtime.InteropServices;
using GuaranteeRules.Clauses.Counterfeits;
using GuaranteeRules.Clauses.InstantRefunds;
using GuaranteeRules.Clauses.PriceProtections;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>Price drops, decided by code that was written by hand: the floor that the generated rules are held against.</summary>
/// <remarks>It gives the same decisions with the same reasons. It takes the clauses and their terms from the book and the records from the library,
/// and leaves out the merchant's duties, which no such claim rests on. Reusable, not thread-safe.</remarks>
internal sealed class HandWritten(PolicyBook policies)
{
    private readonly HandClauses clauses = new(policies);
    private readonly HandLedger ledger = new();
    private readonly Verdicts verdicts = new();
    private readonly List<Claim> claims = [];
    private readonly List<Decision> decisions = [];

    internal CaseResult Decide(Case @case)
    {
        if (@case.Order.Merchant.Enrolments.Count > 0 || @case.Order.Merchant.Provides.IsKnown)
        {
            throw new NotSupportedException("Nobody has written the merchant's duties by hand.");
        }

        ledger.Begin(@case);
        claims.Clear();
        decisions.Clear();
        claims.AddRange(@case.Claims.AsSpan());
        claims.Sort(static (a, b) => a.SubmittedAt.CompareTo(b.SubmittedAt) is not 0 and var order ? order : string.CompareOrdinal(a.Id.Value, b.Id.Value));
        foreach (var claim in claims)
        {
            var decision = Decide(@case, claim);
            decisions.Add(decision);
            if (decisions.Count < claims.Count)
            {
                foreach (var remedy in decision.Remedies)
                {
                    ledger.Give(claim.Line, remedy.Head, remedy.Quantity, remedy.Amount ?? Money.Zero, claim.SubmittedAt);
                }
            }
        }

        return new CaseResult(@case.Id, policies.Version, ValueList.Create<Decision>(CollectionsMarshal.AsSpan(decisions)), []);
    }

    private Decision Decide(Case @case, Claim claim)
    {
        var given = ledger.Of(claim.Line);
        var a = new Asked(@case, claim, ledger.LineOf(claim.Line), given, ledger.FreightWith(given, claim.SubmittedAt));
        if (Contradictions(a) is { Count: > 0 } contradictions)
        {
            return new Decision(claim.Id, Outcome.Invalid, [], [.. contradictions], []);
        }

        verdicts.Clear();
        foreach (var clause in clauses.Answering)
        {
            if (HandClauses.Concerns(clause, a))
            {
                Answer(a, clause);
            }
        }

        if (verdicts.IsEmpty)
        {
            return new Decision(claim.Id, Outcome.Ineligible, [], [new Reason(ReasonCode.NotEnrolled, null, [])], []);
        }

        var outcome = verdicts.Best;
        if (outcome != Outcome.Eligible)
        {
            return verdicts.Refused(a.Claim.Id, outcome);
        }

        return verdicts.Eligible(claim.Id);
    }

    private void Answer(in Asked a, Clause clause)
    {
        if (clauses.LackOf(clause, a, out var version) is { } lack)
        {
            verdicts.Lacks(clause, lack);
            return;
        }

        PriceDrops.Judge(a, (ClauseVersion<PriceProtectionTerms>)version!, verdicts);
    }

    private static List<Reason>? Contradictions(in Asked a)
    {
        var (order, line, claim) = (a.Order, a.Line, a.Claim);
        List<Reason>? found = null;
        if (claim.Quantity > line.Quantity)
        {
            (found ??= []).Add(new Reason(ReasonCode.ExceedsQuantity, null, [Detail.Of("claimed", claim.Quantity.Value), Detail.Of("bought", line.Quantity)]));
        }

        if (claim.SubmittedAt < order.PlacedAt)
        {
            (found ??= []).Add(new Reason(ReasonCode.ClaimBeforeOrder, null, [Detail.Of("submitted", claim.SubmittedAt), Detail.Of("placed", order.PlacedAt)]));
        }

        if (Judging.Contradictions.Clock(order, line, claim, a.Case.AsOf) is { } clock)
        {
            (found ??= []).Add(clock);
        }

        if (a.Case.Currency != "CNY")
        {
            (found ??= []).Add(new Reason(ReasonCode.CurrencyMismatch, null, [Detail.Of("currency", a.Case.Currency)]));
        }

        return found;
    }
}
