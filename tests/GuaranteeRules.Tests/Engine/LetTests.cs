using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class LetTests
{
    [Fact]
    public void Let_ValueOfEarlierAliases_IsThereForLaterConditionsAndYields() =>
        Assert.Equal(["lamp costs 45"], Answers(new Reduced(), AnnsLamp, AnnsChair, LampCoupon));

    [Fact]
    public void Let_Null_GoesOn() => Assert.Equal(["nobody"], Answers(new Nickname(), Bob));

    [Fact]
    public void Having_EveryConditionHolds_GoesOn() => Assert.Equal(["Ann"], Answers(new BigSpender(), Ann, Bob, AnnsLamp, AnnsChair, BobsLamp));

    [Fact]
    public void Having_OneConditionFails_YieldsNothing() => Assert.Empty(Answers(new BigSpender(), Ann, AnnsChair));

    private sealed partial class Reduced : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            Coupon coupon = null!;
            int price = 0;
            When()
                .Match(() => purchase)
                .Match(() => coupon, c => c.Item == purchase.Item)
                .Let(() => price, () => purchase.Price - coupon.Off)
                .Not<Purchase>(p => p.Price < price);
            Then().Yield(_ => new Answer($"{purchase.Item} costs {price}"));
        }
    }

    private sealed partial class Nickname : Rule
    {
        private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal) { ["Ann"] = "Annie" };

        public override void Define()
        {
            Customer customer = null!;
            string? nickname = null;
            When().Match(() => customer).Let(() => nickname, () => Known.GetValueOrDefault(customer.Name));
            Then().Yield(_ => new Answer(nickname ?? "nobody"));
        }
    }

    private sealed partial class BigSpender : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Purchase> basket = null!;
            int total = 0;
            When()
                .Match(() => customer)
                .Query(() => basket, q => q.Match<Purchase>(p => p.Buyer == customer.Name).Collect())
                .Let(() => total, () => basket.Sum(p => p.Price))
                .Having(() => total >= 250, () => basket.Count() > 1);
            Then().Yield(_ => new Answer(customer.Name));
        }
    }
}
