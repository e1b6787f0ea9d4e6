using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class RuleProgramTests
{
    private static readonly Rule[] Chain = [new Conclude(), new Third(), new Second()];

    [Fact]
    public void Build_ChainOfThreeInAnyOrder_RunsEachRuleAfterThoseThatFeedIt()
    {
        Rule[][] orders = [[Chain[0], Chain[1], Chain[2]], [Chain[0], Chain[2], Chain[1]], [Chain[1], Chain[0], Chain[2]],
            [Chain[1], Chain[2], Chain[0]], [Chain[2], Chain[0], Chain[1]], [Chain[2], Chain[1], Chain[0]]];
        Assert.All(orders, rules => Assert.Equal(["2 of 6,10"], Answers(rules, new Step1(2), new Step1(4))));
    }

    [Fact]
    public void Build_NegatedFactIsYieldedByAnotherRule_RunsThatRuleFirst()
    {
        Assert.Equal(["pays"], Answers([new PayUnlessRefused(), new RefuseTheDear()], AnnsLamp));
        Assert.Empty(Answers([new PayUnlessRefused(), new RefuseTheDear()], AnnsChair));
    }

    [Fact]
    public void Build_Cycle_NamesTheRulesAndTheFactsOfThePath()
    {
        RuleCycleException cycle = Assert.Throws<RuleCycleException>(() => RuleList.ProgramOf(new Second(), new Third(), new Back()));

        Assert.Equal(
            "Rules wait for each other, so no order is right: "
            + "'RuleProgramTests.Second' yields Step2, which 'RuleProgramTests.Third' matches; "
            + "'RuleProgramTests.Third' yields Step3, which 'RuleProgramTests.Back' collects; "
            + "'RuleProgramTests.Back' yields Step1, which 'RuleProgramTests.Second' matches. "
            + "Let one of them yield a fact of a type of its own.",
            cycle.Message);
        Assert.Equal(["RuleProgramTests.Third", "RuleProgramTests.Back", "RuleProgramTests.Second"], cycle.RuleNames);
        Assert.Equal(["Step2", "Step3", "Step1"], cycle.FactTypes.Select(type => type.Name));
    }

    [Fact]
    public void Build_CycleOfOneRuleWithItself_IsRefused()
    {
        RuleCycleException cycle = Assert.Throws<RuleCycleException>(() => RuleList.ProgramOf(new Second(), new RefuseOnce()));

        Assert.Contains("'RuleProgramTests.RefuseOnce' yields Wrapped<Purchase>, which 'RuleProgramTests.RefuseOnce' negates", cycle.Message, StringComparison.Ordinal);
        Assert.Equal(["RuleProgramTests.RefuseOnce"], cycle.RuleNames);
    }

    [Fact]
    public void Build_RuleBesideTheCycle_IsNotNamed()
    {
        RuleCycleException cycle = Assert.Throws<RuleCycleException>(() => RuleList.ProgramOf(new Conclude(), new Second(), new Third(), new Back()));

        Assert.DoesNotContain("RuleProgramTests.Conclude", cycle.RuleNames);
    }

    [Fact]
    public void Build_NoRules_RunsAndYieldsNothing() => Assert.Empty(Answers([], AnnsLamp));

    [Fact]
    public void CreateMemory_FromSeveralThreads_GivesEachItsOwnAnswers()
    {
        RuleProgram program = RuleList.ProgramOf(Chain);
        Parallel.For(0, 200, number =>
        {
            WorkingMemory memory = program.CreateMemory();
            memory.Insert(new Step1(number));
            memory.Run();
            Assert.Equal([$"1 of {(number * 2) + 2}"], Texts(memory));
        });
    }

    [Fact]
    public void Yield_SeveralFacts_AreAllThereInOrder()
    {
        WorkingMemory memory = RuleList.ProgramOf(new Several()).CreateMemory();
        memory.Insert(AnnsLamp);
        memory.Run();

        Assert.Equal(["first", "second"], Texts(memory));
        Assert.Equal([new Step1(50)], memory.Facts<Step1>());
    }

    [Fact]
    public void Yield_EqualFacts_AreAllKept() => Assert.Equal(["same", "same"], Answers(new Same(), AnnsLamp, AnnsChair));

    [Fact]
    public void Yield_OnceForEachFullMatch()
    {
        WorkingMemory memory = RuleList.ProgramOf(new Counting()).CreateMemory();
        Insert(memory, AnnsLamp, AnnsChair, BobsLamp);
        memory.Run();
        Assert.Equal(2, Counting.Calls);
    }

    [Fact]
    public void Yield_AsABaseType_IsFoundUnderThatTypeOnly()
    {
        WorkingMemory memory = RuleList.ProgramOf(new YieldsAnObject()).CreateMemory();
        memory.Insert(AnnsLamp);
        memory.Run();

        Assert.Equal([new Answer("object")], memory.Facts<object>());
        Assert.Empty(memory.Facts<Answer>());
    }

    [Fact]
    public void Yield_Null_IsRefusedWithTheRulesName()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Answers(new YieldsNull(), AnnsLamp));

        Assert.Equal("Rule 'RuleProgramTests.YieldsNull' yields null instead of a fact of Answer.", thrown.Message);
        Assert.Throws<InvalidOperationException>(() => Reference([new YieldsNull()], AnnsLamp));
    }

    private sealed partial class Second : Rule
    {
        public override void Define()
        {
            Step1 step = null!;
            When().Match(() => step);
            Then().Yield(_ => new Step2(step.Number * 2));
        }
    }

    private sealed partial class Third : Rule
    {
        public override void Define()
        {
            Step2 step = null!;
            When().Match(() => step);
            Then().Yield(_ => new Step3(step.Number + 2));
        }
    }

    private sealed partial class Conclude : Rule
    {
        public override void Define()
        {
            IEnumerable<Step3> steps = null!;
            When().Query(() => steps, q => q.Match<Step3>().Collect());
            Then().Yield(_ => new Answer(steps.Count() + " of " + string.Join(',', steps.Select(s => s.Number))));
        }
    }

    private sealed partial class Back : Rule
    {
        public override void Define()
        {
            IEnumerable<Step3> steps = null!;
            When().Query(() => steps, q => q.Match<Step3>().Collect());
            Then().Yield(_ => new Step1(steps.Count()));
        }
    }

    private sealed partial class RefuseTheDear : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase, p => p.Price >= 100);
            Then().Yield(_ => new Wrapped<Purchase>(purchase));
        }
    }

    private sealed partial class PayUnlessRefused : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase).Not<Wrapped<Purchase>>(refused => refused.Value == purchase);
            Then().Yield(_ => new Answer("pays"));
        }
    }

    private sealed partial class RefuseOnce : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase).Not<Wrapped<Purchase>>();
            Then().Yield(_ => new Wrapped<Purchase>(purchase));
        }
    }

    private sealed partial class Several : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase);
            Then().Yield(_ => new Answer("first")).Yield(_ => new Step1(purchase.Price)).Yield(_ => new Answer("second"));
        }
    }

    private sealed partial class Same : Rule
    {
        public override void Define()
        {
            When().Match<Purchase>();
            Then().Yield(_ => new Answer("same"));
        }
    }

    private sealed partial class Counting : Rule
    {
        public static int Calls { get; private set; }

        public override void Define()
        {
            When().Match<Purchase>(p => p.Item == "lamp").Exists<Purchase>();
            Then().Yield(_ => Count());
        }

        private static Answer Count() => new($"{++Calls}");
    }

    private sealed partial class YieldsAnObject : Rule
    {
        public override void Define()
        {
            When().Match<Purchase>();
            Then().Yield<object>(_ => new Answer("object"));
        }
    }

    private sealed partial class YieldsNull : Rule
    {
        public override void Define()
        {
            When().Match<Purchase>();
            Then().Yield(_ => Nothing());
        }

        private static Answer Nothing() => null!;
    }
}
