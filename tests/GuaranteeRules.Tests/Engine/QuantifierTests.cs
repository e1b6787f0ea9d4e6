using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class QuantifierTests
{
    [Fact]
    public void Exists_SeveralFactsMeetIt_YieldsOnce() => Assert.Equal(["Ann"], Answers(new Buyers(), Ann, Bob, AnnsLamp, AnnsChair));

    [Fact]
    public void Exists_NoFactMeetsIt_YieldsNothing() => Assert.Empty(Answers(new Buyers(), Bob, AnnsLamp));

    [Fact]
    public void Not_NoFactMeetsIt_YieldsOnce() => Assert.Equal(["Bob"], Answers(new Idlers(), Ann, Bob, AnnsLamp));

    [Fact]
    public void Not_NoFactOfTheType_YieldsOnce() => Assert.Equal(["Ann", "Bob"], Answers(new Idlers(), Ann, Bob));

    [Fact]
    public void Not_FirstPatternOfARule_IsEvaluatedWithoutAnyFact() => Assert.Equal(["quiet"], Answers(new NothingSold()));

    [Fact]
    public void Not_FirstPatternOfARuleAndAFactMeetsIt_YieldsNothing() => Assert.Empty(Answers(new NothingSold(), AnnsLamp));

    [Fact]
    public void All_EveryFactMeetsIt_YieldsOnce() => Assert.Equal(["Ann"], Answers(new OnlyCheap(), Ann, AnnsLamp, BobsLamp));

    [Fact]
    public void All_OneFactFailsIt_YieldsNothing() => Assert.Empty(Answers(new OnlyCheap(), Ann, AnnsLamp, AnnsChair));

    [Fact]
    public void All_NoFactOfTheType_YieldsOnce() => Assert.Equal(["Ann"], Answers(new OnlyCheap(), Ann));

    [Fact]
    public void All_BaseCondition_LeavesOtherFactsAside() => Assert.Equal(["Bob"], Answers(new OwnThingsAreCheap(), Ann, Bob, AnnsChair, AnnsLamp, BobsLamp));

    [Fact]
    public void All_OneOfTwoConditionsFails_YieldsNothing() =>
        Assert.Empty(Answers(new OwnThingsAreCheap(), Bob, BobsLamp, new Purchase("Bob", "", 1)));

    private sealed partial class Buyers : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Exists<Purchase>(p => p.Buyer == customer.Name, p => p.Price > 0);
            Then().Yield(_ => new Answer(customer.Name));
        }
    }

    private sealed partial class Idlers : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Not<Purchase>(p => p.Buyer == customer.Name);
            Then().Yield(_ => new Answer(customer.Name));
        }
    }

    private sealed partial class NothingSold : Rule
    {
        public override void Define()
        {
            When().Not<Purchase>();
            Then().Yield(_ => new Answer("quiet"));
        }
    }

    private sealed partial class OnlyCheap : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).All<Purchase>(p => p.Price < 100);
            Then().Yield(_ => new Answer(customer.Name));
        }
    }

    private sealed partial class OwnThingsAreCheap : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).All<Purchase>(p => p.Buyer == customer.Name, p => p.Price < 100, p => p.Item != "");
            Then().Yield(_ => new Answer(customer.Name));
        }
    }
}
