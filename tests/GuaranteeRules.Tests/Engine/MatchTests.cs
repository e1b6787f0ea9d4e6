using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class MatchTests
{
    [Fact]
    public void Match_SeveralFacts_YieldsOnceForEachThatMeetsEveryCondition() =>
        Assert.Equal(["lamp"], Answers(new CheapThingsOfAnn(), AnnsLamp, AnnsChair, BobsLamp));

    [Fact]
    public void Match_NoFacts_YieldsNothing() => Assert.Empty(Answers(new CheapThingsOfAnn(), Ann));

    [Fact]
    public void Match_WithoutAlias_YieldsOnceForEachFact() =>
        Assert.Equal(["sold", "sold"], Answers(new SomethingSold(), AnnsLamp, BobsLamp));

    [Fact]
    public void Match_EqualFacts_KeepsThemAll() =>
        Assert.Equal(["sold", "sold"], Answers(new SomethingSold(), AnnsLamp, AnnsLamp));

    [Fact]
    public void Match_TwoFactsJoined_YieldsEachPairThatFits() =>
        Assert.Equal(["Ann: lamp", "Ann: chair", "Bob: lamp"], Answers(new WhoBoughtWhat(), Ann, Bob, AnnsLamp, BobsLamp, AnnsChair));

    [Fact]
    public void Match_TwoFactsUnjoined_YieldsEveryPair() =>
        Assert.Equal(["Ann+lamp", "Ann+chair", "Bob+lamp", "Bob+chair"], Answers(new EveryPair(), Ann, Bob, AnnsLamp, AnnsChair));

    [Fact]
    public void Match_SameTypeTwice_PairsAFactWithItselfToo() =>
        Assert.Equal(["Ann Ann", "Ann Bob", "Bob Bob"], Answers(new NoYounger(), Ann, Bob));

    [Fact]
    public void Match_ThreeFactsJoined_YieldsTheTriplesThatFit() =>
        Assert.Equal(["Ann pays 45"], Answers(new CouponOfAnAdult(), Ann, Bob, AnnsChair, AnnsLamp, BobsLamp, LampCoupon));

    [Fact]
    public void Match_GenericFact_FindsOnlyThatInstantiation() =>
        Assert.Equal(["7"], Answers(new GenericRule<int>(), new Wrapped<int>(7), Ann));

    [Fact]
    public void Match_ConditionWithAnInnerLambda_SeesTheAliasThere() =>
        Assert.Equal(["Ann"], Answers(new NameHasALetterOfTheItem(), Ann, Bob, AnnsLamp));

    [Fact]
    public void Match_LocalsOfANestedScope_AreAliasesToo() =>
        Assert.Equal(["Ann: lamp"], Answers(new AliasesOfTwoScopes(), Ann, Bob, AnnsLamp));

    [Fact]
    public void Match_FirstConditionFails_LaterConditionsAreNotEvaluated() =>
        Assert.Empty(Answers(new GuardedDivision(), new Purchase("Ann", "gift", 0)));

    [Fact]
    public void Match_ManyFacts_JoinsThemAsItJoinsFew()
    {
        object[] facts = [Ann, Bob, .. Enumerable.Range(0, 40).Select(i => new Purchase(i % 3 == 0 ? "Ann" : "Bob", $"{i}", i))];
        Assert.Equal(40, Answers(new WhoBoughtWhat(), facts).Length);
    }

    [Fact]
    public void Match_ManyFactsWhoseKeyIsNullAgainstItsType_JoinsThemToo()
    {
        object[] facts = [new Customer(null!, 1), Bob, .. Enumerable.Range(0, 40).Select(i => new Purchase(i % 3 == 0 ? null! : "Bob", $"{i}", i))];
        Assert.Equal(40, Answers(new WhoBoughtWhat(), facts).Length);
    }

    private sealed partial class CheapThingsOfAnn : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase, p => p.Buyer == "Ann", p => p.Price < 100);
            Then().Yield(_ => new Answer(purchase.Item));
        }
    }

    private sealed partial class SomethingSold : Rule
    {
        public override void Define()
        {
            When().Match<Purchase>(p => p.Item == "lamp");
            Then().Yield(_ => new Answer("sold"));
        }
    }

    private sealed partial class WhoBoughtWhat : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Purchase purchase = null!;
            When().Match(() => customer).Match(() => purchase, p => p.Buyer == customer.Name);
            Then().Yield(_ => new Answer($"{customer.Name}: {purchase.Item}"));
        }
    }

    private sealed partial class EveryPair : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Purchase purchase = null!;
            When().Match(() => customer).Match(() => purchase);
            Then().Yield(_ => new Answer(customer.Name + "+" + purchase.Item));
        }
    }

    private sealed partial class NoYounger : Rule
    {
        public override void Define()
        {
            Customer elder = null!;
            Customer younger = null!;
            When().Match(() => elder).Match(() => younger, y => y.Age <= elder.Age);
            Then().Yield(_ => new Answer(elder.Name + " " + younger.Name));
        }
    }

    private sealed partial class CouponOfAnAdult : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Purchase purchase = null!;
            Coupon coupon = null!;
            When()
                .Match(() => customer, c => c.Age >= 18)
                .Match(() => purchase, p => p.Buyer == customer.Name)
                .Match(() => coupon, c => c.Item == purchase.Item, c => c.Off < purchase.Price);
            Then().Yield(_ => new Answer($"{customer.Name} pays {purchase.Price - coupon.Off}"));
        }
    }

    private sealed partial class GenericRule<T> : Rule
    {
        public override void Define()
        {
            Wrapped<T> wrapped = null!;
            When().Match(() => wrapped, w => w.Value != null);
            Then().Yield(_ => new Answer($"{wrapped.Value}"));
        }
    }

    private sealed partial class NameHasALetterOfTheItem : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            Customer customer = null!;
            When().Match(() => purchase).Match(() => customer, c => c.Name.ToUpperInvariant().Any(letter => purchase.Item.ToUpperInvariant().Contains(letter)));
            Then().Yield(_ => new Answer(customer.Name));
        }
    }

    private sealed partial class AliasesOfTwoScopes : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            {
                Purchase purchase = null!;
                When().Match(() => customer).Match(() => purchase, p => p.Buyer == customer.Name);
                Then().Yield(_ => new Answer(customer.Name + ": " + purchase.Item));
            }
        }
    }

    private sealed partial class GuardedDivision : Rule
    {
        public override void Define()
        {
            When().Match<Purchase>(p => p.Price != 0, p => 100 / p.Price > 1);
            Then().Yield(_ => new Answer("cheap"));
        }
    }
}
