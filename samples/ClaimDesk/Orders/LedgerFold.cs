using System.Collections.Immutable;

namespace ClaimDesk.Orders;

/// <summary>Folds events into a ledger. Pure: every store gets the same ledger from the same events.</summary>
internal static class LedgerFold
{
    internal static OrderLedger? Of(string order, IEnumerable<OrderEvent> events) =>
        events.Aggregate((OrderLedger?)null, (ledger, @event) => ledger.After(order, @event));

    internal static OrderLedger After(this OrderLedger? before, string order, OrderEvent @event)
    {
        var ledger = @event is OrderPlaced placed ? new OrderLedger { Id = order, Facts = placed.Facts, EventCount = before?.EventCount ?? 0 }
            : before ?? throw new InvalidOperationException($"The events of order '{order}' do not start with its placing.");
        return Changed(ledger, @event) with { EventCount = ledger.EventCount + 1 };
    }

    private static OrderLedger Changed(OrderLedger ledger, OrderEvent @event) => @event switch
    {
        OrderPlaced => ledger,
        LineShipped shipped => ledger with { Lines = ledger.Lines.SetItem(shipped.Line, Progress(ledger, shipped.Line) with { ShippedAt = shipped.At }) },
        LineSigned signed => ledger with { Lines = ledger.Lines.SetItem(signed.Line, Progress(ledger, signed.Line) with { SignedAt = signed.At }) },
        ClaimSubmitted submitted => ledger with { Claims = ledger.Claims.Add(new ClaimEntry(submitted.Claim, submitted.Text, submitted.Quotes)) },
        ClaimRuled ruled => ledger.WithClaim(ruled.Claim, claim => claim with { Rulings = claim.Rulings.SetItem(ruled.By, new RulingEntry(ruled.Verdict, ruled.At)) }),
        ClaimDecided decided => ledger.WithClaim(decided.Claim, claim => claim with
        {
            Decisions = claim.Decisions + 1,
            Outcome = decided.Outcome,
            RefundFen = claim.RefundFen + decided.RefundFen,
            CompensationFen = claim.CompensationFen + decided.CompensationFen,
        }),
        RemedyGranted granted => ledger with
        {
            Grants = ledger.Grants.Add(new GrantEntry(granted.Claim, granted.Line, granted.Head, granted.IsMoney, granted.AmountFen, granted.Quantity, granted.Parcel, granted.At)),
        },
        PayoutRequested requested => ledger with
        {
            Payouts = ledger.Payouts.Add(new PayoutEntry(requested.Payout, requested.Claim, requested.Head, requested.AmountFen, Confirmation: null)),
            OpenPayouts = ledger.OpenPayouts + 1,
        },
        PayoutConfirmed confirmed => ledger.WithConfirmation(confirmed),
        _ => throw new InvalidOperationException($"Nobody folds events of {@event.GetType().Name}."),
    };

    private static LineProgress Progress(OrderLedger ledger, string line) => ledger.Lines.GetValueOrDefault(line) ?? new LineProgress(ShippedAt: null, SignedAt: null);

    private static OrderLedger WithClaim(this OrderLedger ledger, string claim, Func<ClaimEntry, ClaimEntry> change)
    {
        var at = ledger.Claims.FindIndex(entry => entry.Id == claim);
        return ledger with { Claims = ledger.Claims.SetItem(at, change(ledger.Claims[at])) };
    }

    private static OrderLedger WithConfirmation(this OrderLedger ledger, PayoutConfirmed confirmed)
    {
        var at = ledger.Payouts.FindIndex(entry => entry.Id == confirmed.Payout);
        return ledger with
        {
            Payouts = ledger.Payouts.SetItem(at, ledger.Payouts[at] with { Confirmation = confirmed.Confirmation }),
            OpenPayouts = ledger.OpenPayouts - 1,
        };
    }
}
