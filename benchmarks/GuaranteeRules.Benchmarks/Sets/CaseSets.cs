using NodaTime;

namespace GuaranteeRules.Benchmarks.Sets;

/// <summary>The made-up cases that are timed; grants, refusals and contradictions are mixed in them.</summary>
internal static class CaseSets
{
    /// <summary>The grounds that are also written by hand.</summary>
    internal static readonly Ground[] ByHand = [Ground.PriceDrop];

    /// <summary>Cases of one to three lines, with claims on all grounds.</summary>
    internal static Case[] Mixed(int count) => Cases(count, Enum.GetValues<Ground>(), seed: 1);

    /// <summary>Cases of one to three lines, with claims on the grounds that are also written by hand.</summary>
    internal static Case[] PriceDrops(int count) => Cases(count, ByHand, seed: 2);

    /// <summary>So many lines with a claim on each, of which so many stand together in an order. However they are split, the lines and the claims are the same.</summary>
    internal static Case[] Orders(int lines, int linesPerOrder)
    {
        var draw = new Draw(3);
        var grounds = Enumerable.Range(0, lines).Select(_ => draw.Of(Enum.GetValues<Ground>())).ToList();
        var made = grounds.Select((ground, i) => LineSets.Make(draw, i, "tmall", ground)).ToList();
        var claims = made.Select((line, i) => ClaimSets.Make(draw, i, line, grounds[i])).ToList();
        var quotes = claims.Select((claim, i) => ClaimSets.Quotes(draw, claim, made[i])).ToList();
        return
        [
            .. Enumerable.Range(0, lines / linesPerOrder).Select(order => new Case
            {
                Id = new($"order-{order}"),
                AsOf = LineSets.Placed + Duration.FromDays(30),
                Order = Order("tmall"),
                Lines = [.. made.Skip(order * linesPerOrder).Take(linesPerOrder)],
                Claims = [.. claims.Skip(order * linesPerOrder).Take(linesPerOrder)],
                Quotes = [.. quotes.Skip(order * linesPerOrder).Take(linesPerOrder).SelectMany(x => x)],
            }),
        ];
    }

    private static Case[] Cases(int count, Ground[] grounds, ulong seed)
    {
        var draw = new Draw(seed);
        return [.. Enumerable.Range(0, count).Select(i => One(draw, i, grounds))];
    }

    private static Case One(Draw draw, int number, Ground[] grounds)
    {
        var ground = draw.Of(grounds);
        var platform = PlatformFor(draw, ground);
        var lines = Enumerable.Range(0, draw.Of(1, 1, 1, 2, 3)).Select(i => LineSets.Make(draw, i, platform, ground)).ToList();
        var claims = new List<Claim>();
        for (var i = 0; i < draw.Of(1, 1, 1, 1, 2); i++)
        {
            claims.Add(ClaimSets.Make(draw, i, lines[draw.Below(lines.Count)], i == 0 || draw.Often(50) ? ground : draw.Of(grounds)));
        }

        return new Case
        {
            Id = new($"case-{number}"),
            Currency = draw.Often(1) ? "USD" : "CNY",
            Order = Order(platform) with
            {
                PaidAt = draw.Often(97) ? LineSets.Placed.Plus(Duration.FromMinutes(2)) : null,
                Freight = draw.Often(30) ? Money.FromFen(draw.Between(100, 2000)) : Money.Zero,
                Region = draw.Of(Region.Standard, Region.Remote),
            },
            Lines = [.. lines],
            Claims = [.. claims],
            Quotes = [.. claims.SelectMany(claim => ClaimSets.Quotes(draw, claim, lines.Single(line => line.Id == claim.Line)))],
            Payouts = draw.Often(10) ? [LineSets.Payout(draw, lines[0])] : [],
        };
    }

    /// <summary>Mostly one that has a clause for the ground.</summary>
    private static string PlatformFor(Draw draw, Ground ground) => ground switch
    {
        Ground.PriceDrop or Ground.LateDelivery or Ground.Malfunction or Ground.Service => draw.Of("tmall", "tmall", "tmall", "tmall", "tmall", "taobao", "douyin"),
        Ground.CancelUnshipped or Ground.Spoilage or Ground.Allergy or Ground.LateShipment => draw.Of("taobao", "douyin", "douyin", "douyin", "douyin", "tmall"),
        _ => draw.Of("tmall", "tmall", "taobao", "douyin"),
    };

    private static Order Order(string platform) => new()
    {
        Id = new("o-1"),
        Platform = new(platform),
        PlacedAt = LineSets.Placed,
        PaidAt = LineSets.Placed.Plus(Duration.FromMinutes(2)),
    };
}
