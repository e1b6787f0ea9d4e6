using System.Runtime.InteropServices;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>What the clauses make of one claim, and the best remedy of each head.</summary>
internal sealed class Verdicts
{
    private readonly List<ClauseVerdict> considered = [];
    private readonly List<Chosen> chosen = [];
    private readonly SortedReasons ofClause = new();
    private readonly SortedReasons ofClaim = new();

    internal bool IsEmpty => considered.Count == 0;

    /// <summary>The best verdict of all clauses.</summary>
    internal Outcome Best
    {
        get
        {
            var best = Outcome.Invalid;
            foreach (var one in considered)
            {
                best = one.Verdict < best ? one.Verdict : best;
            }

            return best;
        }
    }

    internal void Clear()
    {
        considered.Clear();
        chosen.Clear();
    }

    internal void Lacks(Clause clause, ReasonCode lack) => considered.Add(new ClauseVerdict(clause, lack.Verdict, [new Reason(lack, clause, [])]));

    /// <summary>Something stands in the way of the clause that is looked at.</summary>
    internal void Refuse(Clause clause, ReasonCode code, ValueList<Detail> details = default) => ofClause.Add(new Reason(code, clause, details));

    /// <summary>Something is to be said of what the clause grants.</summary>
    internal void Say(Clause clause, ReasonCode code, ValueList<Detail> details = default) => ofClause.Add(new Reason(code, clause, details));

    /// <summary>Some units cannot get what the clause gives.</summary>
    internal void SayAll(Clause clause, UnitBars bars)
    {
        for (; bars.First is var (code, units); bars = bars.Others)
        {
            Say(clause, code, [Detail.Of("units", units)]);
        }
    }

    /// <summary>Ends a clause in whose way something stands.</summary>
    internal bool EndRefused(Clause clause)
    {
        if (ofClause.Count == 0)
        {
            return false;
        }

        considered.Add(new ClauseVerdict(clause, ofClause.Worst, ofClause.Take()));
        return true;
    }

    /// <summary>Ends a clause that grants.</summary>
    internal void EndGranted(Clause clause, Remedy remedy)
    {
        var reasons = ofClause.Take();
        considered.Add(new ClauseVerdict(clause, Outcome.Eligible, reasons));
        Choose(new Chosen(remedy, reasons));
    }

    internal Decision Refused(ClaimId claim, Outcome outcome)
    {
        var reasons = ReasonsAt(outcome);
        return new Decision(claim, outcome, [], reasons, All());
    }

    /// <summary>The reasons of the clauses at a verdict.</summary>
    private ValueList<Reason> ReasonsAt(Outcome outcome)
    {
        foreach (var one in considered)
        {
            if (one.Verdict == outcome)
            {
                ofClaim.Add(one.Reasons, one.Reasons.Count);
            }
        }

        return ofClaim.Take();
    }

    /// <summary>The decision that grants.</summary>
    internal Decision Eligible(ClaimId claim)
    {
        var remedies = new Remedy[chosen.Count];
        for (var i = 0; i < remedies.Length; i++)
        {
            remedies[i] = chosen[i].Remedy;
            ofClaim.Add(chosen[i].Reasons, obstacles: 0);
        }

        return new Decision(claim, Outcome.Eligible, [.. remedies], ofClaim.Take(), All());
    }

    internal ValueList<ClauseVerdict> All() => ValueList.Create<ClauseVerdict>(CollectionsMarshal.AsSpan(considered));

    private void Choose(Chosen inForce)
    {
        var at = 0;
        while (at < chosen.Count && chosen[at].Slot < inForce.Slot)
        {
            at++;
        }

        if (at == chosen.Count || chosen[at].Slot > inForce.Slot)
        {
            chosen.Insert(at, inForce);
        }
        else if (inForce.IsBetterThan(chosen[at].Remedy))
        {
            chosen[at] = inForce;
        }
    }

    private readonly record struct Chosen(Remedy Remedy, ValueList<Reason> Reasons)
    {
        /// <summary>The order of the heads; the outbound freight follows the price.</summary>
        internal int Slot => Remedy.Head == Head.Refund ? Remedy.Quantity == 0 ? 1 : 0 : 1 + (int)Remedy.Head;

        /// <summary>A stated amount, the larger one, the original route, the earlier timing, the policy's order.</summary>
        internal bool IsBetterThan(Remedy other)
        {
            var order = (Remedy.Amount is null).CompareTo(other.Amount is null);
            order = order != 0 ? order : (other.Amount ?? Money.Zero).CompareTo(Remedy.Amount ?? Money.Zero);
            order = order != 0 ? order : (int)Remedy.Instrument - (int)other.Instrument;
            order = order != 0 ? order : (int)Remedy.Timing - (int)other.Timing;
            return (order != 0 ? order : Remedy.Clause.Order.CompareTo(other.Clause.Order)) < 0;
        }
    }
}
