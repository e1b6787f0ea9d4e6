using GuaranteeRules.Rules;
using Xunit;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class RuleDefinitionTests
{
    [Fact]
    public void Of_Rule_RecordsWhatItSaysInOrder()
    {
        RuleDefinition rule = RuleDefinition.Of(new Everything());

        Assert.Equal("RuleDefinitionTests.Everything", rule.Name);
        Assert.Equal(
            [typeof(MatchPattern), typeof(MatchPattern), typeof(ExistsPattern), typeof(NotPattern), typeof(AllPattern), typeof(AllPattern),
                typeof(QueryPattern), typeof(LetPattern), typeof(HavingPattern)],
            rule.Patterns.Select(pattern => pattern.GetType()));
        Assert.Equal(["customer", null, null, null, null, null, "names", "count", null], rule.Patterns.Select(pattern => pattern.Names?.Name));
        Assert.Equal([2, 0, 1, 1, 2, 1, 3, 1, 1], rule.Patterns.Select(pattern => pattern.Expressions.Count()));
        Assert.Equal(
            [typeof(WhereStage), typeof(SelectStage), typeof(CollectStage)],
            rule.Patterns.OfType<QueryPattern>().Single().Stages.Select(stage => stage.GetType()));
        Assert.Equal([typeof(Answer), typeof(Step1)], rule.Yields.Select(yielded => yielded.FactType));
    }

    [Fact]
    public void Of_SameRuleTwice_RecordsItAfresh()
    {
        var rule = new Everything();
        Assert.Equal(RuleDefinition.Of(rule).Patterns.Length, RuleDefinition.Of(rule).Patterns.Length);
    }

    [Fact]
    public void Of_RuleInAGenericClass_IsNamedAsItIsWritten() =>
        Assert.Equal("RuleDefinitionTests.Outer<Wrapped<Int32>>.Inner<String[]>", RuleDefinition.Of(new Outer<Wrapped<int>>.Inner<string[]>()).Name);

    [Fact]
    public void Define_CalledByHand_IsRefused()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(new Everything().Define);
        Assert.StartsWith("Rule 'RuleDefinitionTests.Everything': Define() only speaks while", thrown.Message, StringComparison.Ordinal);
    }

    private sealed partial class Everything : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<string> names = null!;
            int count = 0;
            When()
                .Match(() => customer, c => c.Age > 1, c => c.Age < 9)
                .Match<Purchase>()
                .Exists<Purchase>(p => p.Price > 1)
                .Not<Purchase>(p => p.Price > 9)
                .All<Purchase>(p => p.Price > 1, p => p.Price < 5)
                .All<Purchase>(p => p.Price > 0)
                .Query(() => names, q => q.Match<Coupon>(c => c.Off > 1).Where(c => c.Off < 3).Select(c => c.Item).Collect())
                .Let(() => count, () => names.Count())
                .Having(() => count > 1);
            Then().Yield(_ => new Answer(customer.Name)).Yield(_ => new Step1(count));
        }
    }

    private static partial class Outer<T>
    {
        public sealed partial class Inner<TValue> : Rule
        {
            public override void Define()
            {
                When().Match<Wrapped<T>>().Match<Wrapped<TValue>>();
                Then().Yield(_ => new Answer("inner"));
            }
        }
    }
}
