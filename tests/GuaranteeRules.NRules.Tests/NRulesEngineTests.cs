using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace GuaranteeRules.NRules.Tests;

/// <summary>What the engine promises beside equal results.</summary>
public sealed class NRulesEngineTests
{
    [Fact]
    public void Anyone_can_load_every_rule_of_the_library()
    {
        var loaded = Books.Repository().GetRules().Select(rule => rule.Name);
        var own = typeof(GuaranteeBook).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.FullName!);

        Assert.Equal(own.Order(StringComparer.Ordinal), loaded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_rule_throws_passes_through()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.NestedTypes().PrivateTypes().From(typeof(Overflowing)));
        var book = Books.BookOf(new NRulesEngine(repository.Compile()));

        var thrown = Assert.Throws<OverflowException>(() => book.Decide(WrittenCases.Samples[0].Case));
        Assert.Equal("Too much.", thrown.Message);
    }

    private sealed class Overflowing : Rule
    {
        public override void Define()
        {
            Facts.Claim claim = null!;
            When().Match(() => claim);
            Then().Yield(_ => Throwing(claim));
        }

        private static object Throwing(Facts.Claim claim) => throw new OverflowException(claim is null ? "No claim." : "Too much.");
    }
}
