using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>Claims that name one parcel share its freight: the first of them that is given one is given its own, under one cap, and the others are not.</summary>
public sealed class OneParcelHasOneFreight
{
    private static readonly Money Cap = Money.FromYuan(24.00m);

    private static readonly Pool Returns = new(
        from placed in Orders.Moment
        let order = Scene.Order("douyin", placed)
        let line = Scene.LineOf(order, Money.FromFen(30_001), 4, "douyin.safe-shopping")
        from parcels in Gen.CollectToArray(Enumerable.Range(0, 4), _ => Draw.Of<ParcelId?>(null, new ParcelId("p-1"), new ParcelId("p-1"), new ParcelId("p-2")))
        from freights in Gen.CollectToArray(parcels, _ => Amounts.Yuan(0.00m, 9.00m, 18.00m, 23.99m, 24.00m, 24.01m))
        from isSent in Draw.Chance(30)
        let other = line with { Id = new LineId("l-2") }
        select Scene.Of(order, line, parcels.Select((parcel, i) => Scene.Claim(Ground.ChangeOfMind, line.SignedAt!.Value + Duration.FromHours(i + 1), 1, i + 1) with
        {
            Line = i % 2 == 0 ? line.Id : other.Id,
            Parcel = parcel,
            ReturnFreight = freights[i],
        })) with
        {
            Lines = [line, other],
            Payouts = isSent ? [new Payout { Line = line.Id, Head = Head.ReturnFreight, Amount = Money.FromFen(500), Quantity = 1, Parcel = new ParcelId("p-1") }] : [],
        });

    [Fact]
    public void Whatever_lines_it_holds() => Law.Holds(Returns, IsOnce, count: 800, atLeast: 800);

    private static Trial IsOnce(Case @case)
    {
        var spent = @case.Payouts.Select(payout => payout.Parcel).ToHashSet();
        return Trial.All(Judged.Decide(@case).Decisions.Zip(@case.Claims, (decision, claim) =>
        {
            var isSpent = claim.Parcel is not null && spent.Contains(claim.Parcel);
            var expected = isSpent ? Money.Zero : Money.Min(claim.ReturnFreight!.Value, Cap);
            if (!expected.IsZero)
            {
                spent.Add(claim.Parcel);
            }

            return Trial.Of(
                decision.SumOf(Head.ReturnFreight) == expected && (!isSpent || claim.ReturnFreight!.Value.IsZero || decision.Reasons.Any(reason => reason.Code == ReasonCode.Duplicate)),
                () => $"Not {expected} but {Judged.Written([decision])}");
        }).ToList());
    }
}
