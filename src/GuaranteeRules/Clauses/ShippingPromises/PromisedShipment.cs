using NodaTime;

namespace GuaranteeRules.Clauses.ShippingPromises;

/// <summary>What one shipping clause promised for a line, and what became of it at the instant of judging.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Line">The line.</param>
/// <param name="PaidAt">When the order was paid, from which the promise runs; null: not yet at the instant of judging.</param>
/// <param name="Due">When it had to be shipped; null: it is not paid, or the payment came after the cut-off, so nothing was promised.</param>
/// <param name="ShippedAt">When it was shipped; null: not yet.</param>
/// <param name="AsOf">The instant of judging.</param>
/// <param name="WasHeld">Whether any unit was held at the instant it was due.</param>
internal sealed record PromisedShipment(Clause Clause, LineId Line, Instant? PaidAt, Deadline? Due, Instant? ShippedAt, Instant AsOf, bool WasHeld)
{
    /// <summary>Whether the order came too late in the day.</summary>
    public bool MissedCutoff => PaidAt is not null && Due is null;

    /// <summary>Whether it was shipped, or is still unshipped, after it was due.</summary>
    public bool IsBroken => Due is { } due && due.HasPassed(ShippedAt ?? AsOf);

    /// <summary>Whether it was shipped in time.</summary>
    public bool IsKept => Due is not null && ShippedAt is not null && !IsBroken;

    /// <summary>Whether it is unshipped and still in time.</summary>
    public bool IsOpen => Due is not null && ShippedAt is null && !IsBroken;

    internal static PromisedShipment Of(ClauseVersion<ShippingPromiseTerms> version, Order order, Line line, LineLedger ledger, Circumstances circumstances)
    {
        // An order is successful with its payment: nobody ships what is unpaid.
        var paid = order.PaidAt <= circumstances.AsOf ? order.PaidAt : null;
        Deadline? due = paid is not { } success ? null
            : version.Terms.Cutoff is { } cutoff ? success.IsBefore(cutoff) ? ChinaTime.EndOfDay(success, 0) : null
            : ChinaTime.HoursAfter(success, version.Terms.Hours!.Value);

        // What was signed for was shipped, at the latest then.
        var shipped = line.ShippedAt ?? line.SignedAt;
        return new PromisedShipment(version.Clause, line.Id, paid, due, shipped <= circumstances.AsOf ? shipped : null, circumstances.AsOf, due is { } end && ledger.WasHeldAt(end.At));
    }

    /// <summary>Whether another promise for the line binds before this one: it is due earlier or, at the same instant, comes first in the policy's order.</summary>
    internal bool YieldsTo(PromisedShipment other) =>
        other.Due is { } theirs && Due is { } ours && other.Line == Line && other.Clause.Id != Clause.Id
        && (theirs == ours ? other.Clause.Order < Clause.Order : Deadline.Earlier(theirs, ours) == theirs);
}
