namespace GuaranteeRules.Judging;

/// <summary>The best remedy of each head; of a refund, exchange, reshipment, repair and replacement only one. Reused; not thread-safe.</summary>
internal sealed class BestRemedies
{
    private const int FewHeads = 4;

    // An array: a list of our own structs would be compiled anew at every start.
    private Choice[] chosen = new Choice[FewHeads];
    private int count;

    // The remedies chosen so far, made when somebody asks. A list that was handed out is never changed: another is made.
    private Remedy[]? remedies;

    internal void Clear()
    {
        Array.Clear(chosen, 0, count);
        count = 0;
        remedies = null;
    }

    internal void Add(Claim claim, ReadOnlySpan<Grant> grants)
    {
        remedies = grants.IsEmpty ? remedies : null;
        foreach (var grant in grants)
        {
            foreach (var remedy in grant.Remedies)
            {
                Add(claim, new Choice(remedy, grant));
            }
        }
    }

    /// <summary>The remedies in the order of the heads.</summary>
    internal ValueList<Remedy> Remedies()
    {
        if (remedies is null)
        {
            remedies = new Remedy[count];
            for (var i = 0; i < remedies.Length; i++)
            {
                remedies[i] = chosen[i].Remedy;
            }
        }

        return new ValueList<Remedy>(remedies);
    }

    /// <summary>The same remedies, except that a refund which would wait for the goods is paid at once.</summary>
    internal ValueList<Remedy> Hastened()
    {
        var hastened = Remedies().AsSpan().ToArray();
        for (var i = 0; i < hastened.Length; i++)
        {
            if (hastened[i] is { Head: Head.Refund, Timing: Timing.OnReceipt } refund)
            {
                hastened[i] = refund with { Timing = Timing.Instant };
            }
        }

        return new ValueList<Remedy>(hastened);
    }

    /// <summary>What the clauses say of the remedies that were chosen.</summary>
    internal void Explain(ReasonList reasons)
    {
        for (var i = 0; i < count; i++)
        {
            foreach (var reason in chosen[i].Grant.Reasons)
            {
                // Another clause may state the amount that this one leaves open.
                if (reason.Code != ReasonCode.CompensationUnspecified || chosen[i].Remedy.Amount is null)
                {
                    reasons.Add(reason);
                }
            }
        }
    }

    /// <summary>Keeps the list in the order of the heads; the outbound freight follows the refund it comes with.</summary>
    private void Add(Claim claim, Choice candidate)
    {
        var at = 0;
        while (at < count && chosen[at].Slot < candidate.Slot)
        {
            at++;
        }

        if (at == count || chosen[at].Slot > candidate.Slot)
        {
            Insert(at, candidate);
        }
        else if (candidate.IsBetterThan(chosen[at], claim))
        {
            chosen[at] = candidate;
        }
    }

    private void Insert(int at, Choice candidate)
    {
        if (count == chosen.Length)
        {
            Array.Resize(ref chosen, count * 2);
        }

        Array.Copy(chosen, at, chosen, at + 1, count - at);
        chosen[at] = candidate;
        count++;
    }

    /// <summary>A remedy, and the grant it is part of.</summary>
    private readonly record struct Choice(Remedy Remedy, Grant Grant)
    {
        /// <summary>Only the best remedy of a slot is given. The heads that exclude each other share a slot; the outbound freight has one, and so has every other head.</summary>
        internal int Slot => Remedy.Head switch
        {
            Head.Refund when Remedy.Quantity == 0 => 1,
            Head.Refund or Head.Exchange or Head.Reship or Head.Repair or Head.Replacement => 0,
            _ => 2 + (int)Remedy.Head,
        };

        /// <summary>Compared one after another: the preferred head, a stated amount before an unstated one, the larger amount, the original route, the earlier timing, the policy's order.</summary>
        internal bool IsBetterThan(in Choice other, Claim claim)
        {
            var (ours, theirs) = (Remedy, other.Remedy);
            var order = Preference(claim, ours.Head).CompareTo(Preference(claim, theirs.Head));
            order = order != 0 ? order : (ours.Amount is null).CompareTo(theirs.Amount is null);
            order = order != 0 ? order : (theirs.Amount ?? Money.Zero).CompareTo(ours.Amount ?? Money.Zero);
            order = order != 0 ? order : ours.Instrument.CompareTo(theirs.Instrument);
            order = order != 0 ? order : ours.Timing.CompareTo(theirs.Timing);
            return (order != 0 ? order : ours.Clause.Order.CompareTo(theirs.Clause.Order)) < 0;
        }

        /// <summary>What is wanted comes first, unless it is a repair that cannot be done; then a replacement that is due, then the ground's usual remedy.</summary>
        private static int Preference(Claim claim, Head head) => head switch
        {
            _ when head == claim.Wants && !(head == Head.Repair && claim.Repair is { Feasible: false }) => 0,
            Head.Replacement => 1,
            Head.Repair when claim.Ground == Ground.Malfunction => 2,
            Head.Refund => 3,
            Head.Exchange => 4,
            Head.Reship => 5,
            _ => 6,
        };
    }
}
