using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>Decides one case at a time. Reusable, not thread-safe: one per thread.</summary>
public sealed class GuaranteeSession
{
    private readonly GuaranteeBook book;
    private readonly WorkingMemory memory;

    internal GuaranteeSession(GuaranteeBook book, WorkingMemory memory)
    {
        this.book = book;
        this.memory = memory;
    }

    /// <summary>Decides all claims of a case, in the order (submission, id), each seeing what the earlier ones were given.</summary>
    /// <exception cref="NotSupportedException">A claim's ground is answered by a clause whose family has no rules yet, or the claim asks for a side remedy, which has none yet.</exception>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public CaseResult Decide(Case @case)
    {
        var ledgers = @case.Lines.ToDictionary(line => line.Id, LineLedger.Open);
        foreach (var payout in @case.Payouts)
        {
            var ledger = ledgers[payout.Line];
            ledgers[payout.Line] = ledger.Give(payout.Head, payout.Quantity ?? ledger.Line.Quantity, payout.Amount);
        }

        var asOf = @case.AsOf ?? (@case.Claims.Count > 0 ? @case.Claims.Max(claim => claim.SubmittedAt) : default);
        var decisions = new List<Decision>(@case.Claims.Count);
        foreach (var claim in @case.Claims.OrderBy(claim => claim.SubmittedAt).ThenBy(claim => claim.Id.Value, StringComparer.Ordinal))
        {
            var ledger = ledgers[claim.Line];
            var decision = Contradictions.Find(@case, claim, ledger.Line, asOf) is { Count: > 0 } contradictions
                ? new Decision(claim.Id, Outcome.Invalid, [], contradictions, [], [])
                : Judge(@case, claim, ledger);
            foreach (var remedy in decision.Remedies)
            {
                ledger = ledger.Give(remedy.Head, remedy.Quantity, remedy.Amount ?? Money.Zero);
            }

            ledgers[claim.Line] = ledger;
            decisions.Add(decision);
        }

        return new CaseResult(@case.Id, book.Policies.Version, [.. decisions], []);
    }

    private Decision Judge(Case @case, Claim claim, LineLedger ledger)
    {
        if (claim.Pickup is not null || claim.ReturnFreight is not null || (@case.Order.Buyer.Credit == Credit.Good && claim.Brings(EvidenceKind.ReturnWaybill)))
        {
            // Deciding the return without its side remedies would leave the buyer short.
            throw new NotSupportedException($"Claim '{claim.Id}' asks for collection, return freight or an instant refund of a return: side remedies have no rules yet.");
        }

        var refusals = new List<Refusal>();
        var covering = new List<Offer>();
        foreach (var (clause, offer, lack) in Coverage.Of(book.Policies, @case.Order, ledger.Line, claim))
        {
            if (!Judges.Judge(clause.Family!))
            {
                throw new NotSupportedException($"Clause '{clause.Id}' answers the ground '{Names<Ground>.Of(claim.Ground)}', and its family '{clause.Family}' has no rules yet.");
            }

            if (offer is null)
            {
                refusals.Add(new Refusal(clause, new Reason(lack!, clause, [])));
            }
            else
            {
                covering.Add(offer);
            }
        }

        memory.Clear();
        memory.Insert(claim);
        memory.Insert(ledger.Line);
        memory.Insert(@case.Order);
        memory.Insert(ledger);
        foreach (var quote in @case.Quotes)
        {
            if (quote.Line == ledger.Line.Id)
            {
                memory.Insert(quote);
            }
        }

        foreach (var offer in covering)
        {
            offer.InsertInto(memory);
        }

        memory.Run();
        refusals.AddRange(memory.Facts<Refusal>());
        return Verdicts.Decide(claim, refusals, memory.Facts<Grant>());
    }
}
