using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class MemberTests
{
    [Fact]
    public void Condition_InstanceMembersOfTheRule_AreTheRulesOwn() =>
        Assert.Equal(["lamp", "cheap", "cheap"], Answers([new Cheap(60), new CheapByParameter(300)], AnnsLamp, AnnsChair));

    [Fact]
    public void Condition_TwoRulesOfOneClass_UseTheirOwnMembers() =>
        Assert.Equal(["lamp", "lamp", "chair"], Answers([new Cheap(60), new Cheap(300)], AnnsLamp, AnnsChair));

    [Fact]
    public void Condition_StaticMembersAndConstants_AreUsed() => Assert.Equal(["lamp!"], Answers(new Lamps(), AnnsLamp, AnnsChair));

    private sealed partial class Cheap : Rule
    {
        private readonly int limit;

        public Cheap(int limit) => this.limit = limit;

        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase, p => p.Price < limit, p => IsThing(p));
            Then().Yield(_ => new Answer(purchase.Item));
        }

        private bool IsThing(Purchase purchase) => purchase.Item != "" && limit > 0;
    }

    private sealed partial class CheapByParameter(int limit) : Rule
    {
        public override void Define()
        {
            When().Match<Purchase>(p => p.Price < limit);
            Then().Yield(_ => new Answer("cheap"));
        }
    }

    private sealed partial class Lamps : Rule
    {
        private const string Lamp = "lamp";
        private static readonly string[] Offered = [Lamp, "torch"];

        public override void Define()
        {
            const string mark = "!";
            Purchase purchase = null!;
            When().Match(() => purchase, p => p.Item == Lamp, p => IsOffered(p.Item));
            Then().Yield(_ => new Answer(purchase.Item + mark));
        }

        private static bool IsOffered(string item) => Array.IndexOf(Offered, item) >= 0;
    }
}
