namespace GuaranteeRules.Tests.Engine;

/// <summary>A program says of its rules what they would have yielded, whether their conditions hold or not.</summary>
public sealed partial class SupposingTests
{
    private static readonly RuleProgram Program = RuleList.ProgramOf(new RefuseTheDear(), new RefuseWithoutACoupon(), new Answers());

    [Fact]
    public void A_condition_that_holds_not_is_told_like_one_that_holds()
    {
        var memory = Run(new Purchase("Ann", "lamp", 20), new Purchase("Ann", "sofa", 900));

        Assert.Equal(["sofa is over 100"], memory.Facts<Obstacle>().Where(one => one.Text.Contains("over", StringComparison.Ordinal)).Select(one => one.Text));
        Assert.Equal(["lamp is over 100", "sofa is over 100"], Supposed(memory, "SupposingTests.RefuseTheDear"));
    }

    [Fact]
    public void Facts_that_do_not_belong_together_are_not_told_of()
    {
        var memory = Run(new Purchase("Ann", "lamp", 20), new Purchase("Bob", "sofa", 900), new Coupon("sofa", 0));

        Assert.Equal(["sofa has a coupon of 0"], Supposed(memory, "SupposingTests.RefuseWithoutACoupon"));
    }

    [Fact]
    public void Rules_that_yield_something_else_are_silent() => Assert.Empty(Supposed(Run(new Purchase("Ann", "lamp", 20)), "SupposingTests.Answers"));

    [Fact]
    public void Nothing_is_told_without_being_asked()
    {
        var memory = Program.CreateMemory();
        memory.Insert(new Purchase("Ann", "lamp", 20));
        memory.Run();

        Assert.Empty(memory.Facts<Supposed<Obstacle>>());
    }

    private static WorkingMemory Run(params object[] facts)
    {
        var memory = Program.CreateMemory();
        foreach (var fact in facts)
        {
            if (fact is Purchase purchase)
            {
                memory.Insert(purchase);
            }
            else
            {
                memory.Insert((Coupon)fact);
            }
        }

        memory.Run();
        Program.Suppose(memory);
        return memory;
    }

    private static IEnumerable<string> Supposed(WorkingMemory memory, string rule) =>
        memory.Facts<Supposed<Obstacle>>().Where(supposed => supposed.Rule == rule).Select(supposed => supposed.Fact.Text);

    [Explained]
    internal sealed record Obstacle(string Text);

    internal sealed partial class RefuseTheDear : Rule
    {
        public override void Define()
        {
            const int most = 100;
            Purchase purchase = null!;
            When().Match(() => purchase, p => p.Price > most);
            Then().Yield(_ => new Obstacle($"{purchase.Item} is over {most}"));
        }
    }

    internal sealed partial class RefuseWithoutACoupon : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            Coupon coupon = null!;
            When()
                .Match(() => purchase, p => p.Price > 0)
                .Match(() => coupon, c => c.Item == purchase.Item);
            Then().Yield(_ => new Obstacle($"{purchase.Item} has a coupon of {coupon.Off}"));
        }
    }

    internal sealed partial class Answers : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase);
            Then().Yield(_ => new Answer(purchase.Item));
        }
    }
}
