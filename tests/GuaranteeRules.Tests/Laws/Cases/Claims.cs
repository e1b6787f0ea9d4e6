using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Claims on a ground, most of them with what the ground needs.</summary>
internal static class Claims
{
    private static readonly ClauseId[] ServiceClauses = [.. Judged.Book.Policies.Clauses.Where(clause => clause.Family == "service").Select(clause => clause.Id)];

    /// <summary>A claim on that ground; <paramref name="others"/> is how many claims of the case an escalation may speak of.</summary>
    internal static Gen<Claim> On(Ground ground, Order order, Line line, int number, int others) =>
        from submitted in Moments.Submission(ground, order, line)
        from quantity in Draw.Optional(60, Draw.Mostly(98, Gen.Choose(1, line.Quantity), Gen.Constant(line.Quantity + 1)))
        from wants in Draw.Optional(55, Wanted(ground))
        from goods in Draw.Of(GoodsState.Intact, GoodsState.Intact, GoodsState.Intact, GoodsState.Opened, GoodsState.Opened, GoodsState.Incomplete, GoodsState.Used)
        from freight in Draw.Optional(50, Amounts.Freight)
        from pickup in Draw.OrNull(45, Collection(submitted))
        from service in ServiceOn(line)
        from of in Draw.Optional(70, Gen.Choose(0, others))
        from review in Proofs.Review(ground, submitted)
        from repair in Proofs.Repair(line, submitted)
        from evidence in Proofs.Evidence(ground, submitted)
        from ruling in Draw.OrNull(8, Proofs.Ruling(submitted))
        from parcel in Draw.Optional(20, Draw.Of(new ParcelId("p-1"), new ParcelId("p-2")))
        from withdrawn in Draw.Optional(3, Moments.Near(submitted + Duration.FromHours(5)))
        select new Claim
        {
            Id = new ClaimId($"k-{number}"),
            Line = line.Id,
            Ground = ground,
            SubmittedAt = submitted,
            Quantity = quantity,
            Wants = wants,
            Goods = goods,
            ReturnFreight = freight,
            Pickup = pickup,
            Service = ground == Ground.Service ? service : null,
            RefusedClaim = ground == Ground.Escalation && of is { } refused ? new ClaimId($"k-{refused}") : null,
            Review = review,
            Repair = ground == Ground.Malfunction ? repair : null,
            Evidence = evidence,
            Ruling = ruling,
            Parcel = parcel,
            WithdrawnAt = withdrawn,
        };

    private static Gen<Head> Wanted(Ground ground) => ground == Ground.Malfunction
        ? Draw.Of(Head.Repair, Head.Replacement, Head.Replacement, Head.Loaner, Head.Loaner, Head.Refund)
        : Draw.Of(Head.Refund, Head.Refund, Head.Refund, Head.Exchange, Head.Exchange, Head.Reship, Head.Repair);

    private static Gen<Pickup> Collection(Instant submitted) =>
        from slot in Draw.Optional(70, Gen.Choose(1, 48).Select(hours => submitted + Duration.FromHours(hours)).Or(Moments.Near(submitted)).Or(Moments.Near(Calendar.EndOfDay(submitted, 3))))
        select new Pickup { Slot = slot };

    private static Gen<ClauseId> ServiceOn(Line line)
    {
        var named = ServiceClauses.Where(line.Services.Contains).ToArray();
        return named.Length == 0 ? Gen.Elements(ServiceClauses) : Draw.Mostly(80, Gen.Elements(named), Gen.Elements(ServiceClauses));
    }
}
