using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Random cases. Each line has a ground it is made for, so that grants and refusals both come up; how often is asserted by <see cref="WhatTheCasesCover"/>.</summary>
internal static class CaseGenerator
{
    private static readonly Gen<Ground> AnyGround = Gen.Elements(Enum.GetValues<Ground>());

    /// <summary>Cases of one claim.</summary>
    internal static Pool OneClaim { get; } = new(Cases(lines: 2, claims: 1), shrinks: true);

    /// <summary>Cases of several claims, often on one line, so that they meet what earlier ones were given.</summary>
    internal static Pool SeveralClaims { get; } = new(Cases(lines: 3, claims: 6), shrinks: true);

    private static Gen<Case> Cases(int lines, int claims) =>
        from ground in AnyGround
        from platform in PlatformFor(ground)
        from order in Orders.On(platform)
        from more in Draw.Several(0, lines - 1, Draw.Mostly(40, Gen.Constant(ground), AnyGround))
        let grounds = more.Prepend(ground).ToArray()
        from made in Gen.CollectToArray(Enumerable.Range(0, grounds.Length), i => Lines.For(grounds[i], order, i + 1))
        from count in Gen.Choose(1, claims)
        from claimed in Gen.CollectToArray(Enumerable.Range(1, count), number => ClaimOn(order, made, grounds, number, count))
        from quotes in Draw.Several(
            ground == Ground.PriceDrop ? 1 : 0,
            2 + count,
            Gen.Elements(claimed).SelectMany(claim => Quotes.Near(order, made.Single(line => line.Id == claim.Line), claim)))
        from payouts in Draw.Mostly(75, Gen.Constant(default(ValueList<Payout>)), Gen.Elements(made).SelectMany(line => Histories.Of(order, line)))
        from judged in Draw.Optional(30, Draw.Mostly(95, Draw.Of(0L, 1L, 864_000_000_000L, 864_000_000_001L, 8_640_000_000_000L), Gen.Constant(-1L)))
        from currency in Draw.Mostly(99, Gen.Constant("CNY"), Gen.Constant("USD"))
        select new Case
        {
            Id = new("case-1"),
            Currency = currency,
            AsOf = judged is { } ticks ? claimed.Max(claim => claim.SubmittedAt) + Duration.FromTicks(ticks) : null,
            Order = order,
            Lines = ValueList.Create<Line>(made),
            Quotes = quotes,
            Claims = ValueList.Create<Claim>(claimed),
            Payouts = payouts,
        };

    private static Gen<Claim> ClaimOn(Order order, Line[] lines, Ground[] grounds, int number, int count) =>
        from index in number == 1 ? Gen.Constant(0) : Gen.Choose(0, lines.Length - 1)
        from ground in number == 1 ? Gen.Constant(grounds[index]) : Draw.Mostly(55, Gen.Constant(grounds[index]), AnyGround)
        from claim in Claims.On(ground, order, lines[index], number, count)
        select claim;

    private static Gen<string> PlatformFor(Ground ground)
    {
        var any = Draw.Of("tmall", "taobao", "douyin");
        return Draw.Mostly(
            92,
            ground switch
            {
                Ground.LateDelivery or Ground.PriceDrop => Gen.Constant("tmall"),
                Ground.LateShipment or Ground.Spoilage or Ground.Allergy => Gen.Constant("douyin"),
                Ground.Service => Draw.Of("tmall", "tmall", "tmall", "taobao"),
                Ground.CancelUnshipped => Draw.Of("taobao", "douyin", "douyin"),
                Ground.ChangeOfMind or Ground.Counterfeit => any,
                _ => Draw.Of("tmall", "taobao"),
            },
            any);
    }
}
