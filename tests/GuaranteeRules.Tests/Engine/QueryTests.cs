using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class QueryTests
{
    [Fact]
    public void Collect_FactsOfAJoin_GathersThemInOrder() =>
        Assert.Equal(["Ann: chair lamp", "Bob: lamp"], Answers(new Baskets(), Ann, Bob, AnnsChair, BobsLamp, AnnsLamp));

    [Fact]
    public void Collect_NothingFound_HasOneEmptyResult() => Assert.Equal(["Ann: "], Answers(new Baskets(), Ann, BobsLamp));

    [Fact]
    public void Collect_NoFactOfTheType_HasOneEmptyResult() => Assert.Equal(["Ann: "], Answers(new Baskets(), Ann));

    [Fact]
    public void Where_BeforeCollect_KeepsTheResultsThatMeetEveryPredicate() =>
        Assert.Equal(["1"], Answers(new CheapLamps(), Ann, AnnsLamp, BobsLamp, AnnsChair));

    [Fact]
    public void Where_AfterCollect_DropsTheWholeCollection() => Assert.Empty(Answers(new TwoThings(), AnnsLamp));

    [Fact]
    public void Where_AfterCollectThatHolds_KeepsTheWholeCollection() => Assert.Equal(["250"], Answers(new TwoThings(), AnnsLamp, AnnsChair));

    [Fact]
    public void Select_BeforeCollect_GathersWhatTheSelectorMakes() => Assert.Equal(["50+200"], Answers(new Prices(), AnnsLamp, AnnsChair));

    [Fact]
    public void Select_AfterCollect_ReplacesTheCollection() => Assert.Equal(["105"], Answers(new Total(), AnnsLamp, BobsLamp));

    [Fact]
    public void Query_WithoutCollect_YieldsOnceForEachResult() => Assert.Equal(["lamp", "chair"], Answers(new Items(), AnnsLamp, AnnsChair));

    [Fact]
    public void Query_WithoutCollectAndNothingFound_YieldsNothing() => Assert.Empty(Answers(new Items(), Ann));

    [Fact]
    public void Query_Collected_CanBeUsedByLaterConditions() =>
        Assert.Equal(["Ann"], Answers(new CouponForSomethingBought(), Ann, Bob, AnnsLamp, AnnsChair, LampCoupon));

    private sealed partial class Baskets : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Purchase> basket = null!;
            When().Match(() => customer).Query(() => basket, q => q.Match<Purchase>(p => p.Buyer == customer.Name).Collect());
            Then().Yield(_ => new Answer(customer.Name + ": " + string.Join(" ", basket.Select(p => p.Item))));
        }
    }

    private sealed partial class CheapLamps : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Purchase> lamps = null!;
            When()
                .Match(() => customer)
                .Query(() => lamps, q => q.Match<Purchase>().Where(p => p.Item == "lamp", p => p.Price < 55).Where(p => p.Buyer == customer.Name).Collect());
            Then().Yield(_ => new Answer($"{lamps.Count()}"));
        }
    }

    private sealed partial class TwoThings : Rule
    {
        public override void Define()
        {
            IEnumerable<Purchase> things = null!;
            When().Query(() => things, q => q.Match<Purchase>().Collect().Where(all => all.Count() == 2));
            Then().Yield(_ => new Answer($"{things.Sum(p => p.Price)}"));
        }
    }

    private sealed partial class Prices : Rule
    {
        public override void Define()
        {
            IEnumerable<int> prices = null!;
            When().Query(() => prices, q => q.Match<Purchase>().Select(p => p.Price).Collect());
            Then().Yield(_ => new Answer(string.Join('+', prices)));
        }
    }

    private sealed partial class Total : Rule
    {
        public override void Define()
        {
            int total = 0;
            When().Query(() => total, q => q.Match<Purchase>().Collect().Select(all => all.Sum(p => p.Price)));
            Then().Yield(_ => new Answer($"{total}"));
        }
    }

    private sealed partial class Items : Rule
    {
        public override void Define()
        {
            string item = null!;
            When().Query(() => item, q => q.Match<Purchase>().Select(p => p.Item));
            Then().Yield(_ => new Answer(item));
        }
    }

    private sealed partial class CouponForSomethingBought : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Purchase> basket = null!;
            When()
                .Match(() => customer)
                .Query(() => basket, q => q.Match<Purchase>(p => p.Buyer == customer.Name).Collect())
                .Exists<Coupon>(c => basket.Any(p => p.Item == c.Item));
            Then().Yield(_ => new Answer(customer.Name));
        }
    }
}
