using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class MemberTests
{
    [Fact]
    public void Condition_StaticMembersAndConstants_AreUsed() => Assert.Equal(["lamp!"], Answers(new Lamps(), AnnsLamp, AnnsChair));

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
