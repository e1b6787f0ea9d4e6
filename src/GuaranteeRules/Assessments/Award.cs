using System.Diagnostics;

namespace GuaranteeRules.Assessments;

/// <summary>The one award that the first run chose. The second run starts from it and cannot change it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Line">Its line.</param>
/// <param name="Order">Its order.</param>
/// <param name="Ledger">What the line was given before the claim.</param>
/// <param name="Remedies">What was granted, in the order of the heads.</param>
/// <param name="Granting">The clauses that grant something, also where another's remedy was the better one.</param>
/// <param name="ParcelHasFreight">Whether the freight of the parcel that the claim names was given before.</param>
[DebuggerDisplay("{Claim.Id.Value,nq}: {Remedies}")]
public sealed record Award(Claim Claim, Line Line, Order Order, LineLedger Ledger, ValueList<Remedy> Remedies, ValueList<Clause> Granting, bool ParcelHasFreight = false)
{
    /// <summary>The refund, exchange, reshipment, repair or replacement; null: only other heads were granted.</summary>
    public Remedy? Main
    {
        get
        {
            foreach (var remedy in Remedies)
            {
                if (remedy.Head is Head.Refund or Head.Exchange or Head.Reship or Head.Repair or Head.Replacement)
                {
                    return remedy;
                }
            }

            return null;
        }
    }

    /// <summary>Whether goods go back: a granted refund or exchange of goods that were signed for, on a ground that the side clause follows. A refused parcel goes back by itself, and what was not shipped goes nowhere.</summary>
    public bool IsReturn => Main?.Head is Head.Refund or Head.Exchange && Line.SignedAt <= Claim.SubmittedAt;

    /// <summary>Whether a clause of a programme grants something.</summary>
    public bool IsGrantedBy(ProgrammeId programme)
    {
        foreach (var clause in Granting)
        {
            if (clause.Programme.Id == programme)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a unit is repaired.</summary>
    public bool IsRepair => Main?.Head == Head.Repair;
}

/// <summary>The goods are collected at the door, so the buyer pays no freight.</summary>
/// <param name="Clause">The clause that gives it.</param>
[DebuggerDisplay("{Clause.Id.Value,nq}")]
public sealed record Collection(Clause Clause);

/// <summary>A refund of a return is given at once.</summary>
/// <param name="Clause">The clause that gives it.</param>
[DebuggerDisplay("{Clause.Id.Value,nq}")]
public sealed record Acceleration(Clause Clause);
