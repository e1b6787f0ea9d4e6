using System.Security.Cryptography;
using System.Text;
using ClaimDesk.Orders;
using NodaTime;

namespace ClaimDesk.Deciding;

/// <summary>Decides a claim of an order and says what follows from it. Pure: the same ledger, claim and policies give the same events, today and at every replay.</summary>
internal static class ClaimDecider
{
    /// <param name="ledger">The order, with the claim in it and every answer that a person gave.</param>
    /// <param name="claim">The claim's id.</param>
    /// <param name="at">When it is decided: at its submission, or at the ruling that made it be decided again.</param>
    /// <param name="book">The policies.</param>
    internal static IReadOnlyList<OrderEvent> Decide(OrderLedger ledger, string claim, Instant at, GuaranteeBook book)
    {
        var @case = CaseReader.Read(CaseText.Of(ledger, ledger.Find(claim)!), book.Policies);
        var asked = @case.Claims.Single(one => one.Id.Value == claim);
        var decision = book.Decide(@case).Decisions.Single(one => one.Claim == asked.Id);
        return
        [
            new ClaimDecided(claim, Names<Outcome>.Of(decision.Outcome), decision.Refund.Fen, decision.Compensation.Fen, book.Policies.Version, Text(Receipt.Of(book, @case))) { At = at },
            .. decision.Remedies.SelectMany((remedy, place) => Given(ledger, asked, remedy, place, at)),
        ];
    }

    private static IEnumerable<OrderEvent> Given(OrderLedger ledger, Claim claim, Remedy remedy, int place, Instant at)
    {
        var head = Names<Head>.Of(remedy.Head);
        var parcel = remedy.Head == Head.ReturnFreight ? claim.Parcel?.Value : null;
        yield return new RemedyGranted(claim.Id.Value, claim.Line.Value, head, remedy.IsMoney, remedy.Amount?.Fen, remedy.Quantity, parcel, remedy.Clause.Id.Value) { At = at };
        if (remedy.Amount is { IsZero: false } amount)
        {
            yield return new PayoutRequested(PayoutId(ledger.Id, claim.Id.Value, ledger.Grants.Count + place), claim.Id.Value, head, amount.Fen) { At = at };
        }
    }

    /// <summary>The id follows from the grant's place in the order's history, which is the same on every node and at every replay.</summary>
    private static string PayoutId(string order, string claim, int grant) =>
        "p-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{order}\n{claim}\n{grant}")))).AsSpan(0, 32).ToString();

    private static string Text(Receipt receipt)
    {
        using var text = new MemoryStream();
        receipt.Write(text);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
