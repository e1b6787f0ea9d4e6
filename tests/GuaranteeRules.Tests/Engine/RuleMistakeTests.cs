using System.Diagnostics.CodeAnalysis;
using GuaranteeRules.Engine;
using GuaranteeRules.Rules;
using Xunit;

namespace GuaranteeRules.Tests.Engine;

/// <summary>A rule said wrongly is refused when it is recorded, in words that say what to write instead.</summary>
public sealed partial class RuleMistakeTests
{
    private Customer notALocal = null!;

    public static TheoryData<string, Action<Spoken>> Mistakes => new()
    {
        { "a condition on 'purchase' uses 'customer' before it is matched. Move the match of 'customer' above it.", UsesAnAliasTooEarly },
        { "a condition on Coupon uses 'customer' before it is matched. Move the match of 'customer' above it.", UsesAnAliasTooEarlyInNot },
        { "a condition on 'coupons' uses 'customer' before it is matched. Move the match of 'customer' above it.", UsesAnAliasTooEarlyInAQuery },
        { "a Having uses 'customer' before it is matched. Move the match of 'customer' above it.", UsesAnAliasTooEarlyInHaving },
        { "a condition on 'customer' uses 'customer' itself, which is not known yet. Write the condition's own parameter, or an alias matched earlier.", UsesItself },
        { "the value of 'age' uses 'age' itself, which is not known yet. Write the condition's own parameter, or an alias matched earlier.", LetUsesItself },
        { "the yield of Answer uses the local variable 'customer', which no Match, Query or Let names. Match it first, or make it a constant or a member of the rule.", YieldsWhatIsNotMatched },
        { "a condition on Customer uses the local variable 'limit', which no Match, Query or Let names. Match it first, or make it a constant or a member of the rule.", UsesAPlainLocal },
        { "the alias 'notALocal' is not a local variable of type Customer. Declare 'Customer name = null!;' in Define and write '() => name'.", new RuleMistakeTests().AliasIsAField },
        { "the alias 'Name' is not a local variable of type String. Declare 'String name = null!;' in Define and write '() => name'.", AliasIsAProperty },
        { "the alias 'new Customer(\"Ann\", 1)' is not a local variable of type Customer. Declare 'Customer name = null!;' in Define and write '() => name'.", AliasIsAValue },
        { "the alias 'customer' is not a local variable of type Object. Declare 'Object name = null!;' in Define and write '() => name'.", AliasIsOfAnotherType },
        { "the alias 'customer' is given twice. Choose another name for the second.", GivesAnAliasTwice },
        { "Having follows nothing. State a Match, a Query or a Let before it.", HavingFollowsNothing },
        { "a condition on Customer searches a list written inside the expression, which the language turns into a span. Keep the list in a static member, or ask a method of the fact.", SearchesAListLiteral },
        { "it says When twice. State all conditions in one When.", SaysWhenTwice },
        { "it says Then twice. State all yields in one Then.", SaysThenTwice },
        { "it says Then before When. State the conditions first.", SaysThenFirst },
        { "it adds a condition after Then. State all conditions before Then.", SaysWhenAfterThen },
        { "it adds a condition after Then. State all conditions before Then.", AddsAConditionAfterThen },
        { "it has no condition. Start with When() and a Match.", SaysNothing },
        { "it has no condition. Start with When() and a Match.", SaysWhenOnly },
        { "it yields nothing. End with Then() and a Yield.", YieldsNothing },
        { "it yields nothing. End with Then() and a Yield.", SaysThenOnly },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Of_RuleSaidWrongly_IsRefusedInWordsThatHelp(string problem, Action<Spoken> define)
    {
        RuleDefinitionException thrown = Assert.Throws<RuleDefinitionException>(() => RuleDefinition.Of(new Spoken(define)));

        Assert.Equal("RuleMistakeTests.Spoken", thrown.RuleName);
        Assert.Equal($"Rule 'RuleMistakeTests.Spoken': {problem}", thrown.Message);
    }

    [Fact]
    public void Build_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => RuleProgram.Build(null!));
        Assert.Throws<ArgumentNullException>(() => RuleProgram.Build([null!]));
    }

    [Fact]
    public void Query_NotStartedFromTheOneHanded_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RuleDefinition.Of(new Spoken(rule =>
        {
            Customer customer = null!;
            rule.Whenever().Query(() => customer, _ => new ForeignQuery());
        })));

    private static void UsesAnAliasTooEarly(Spoken rule)
    {
        Customer customer = null!;
        Purchase purchase = null!;
        rule.Whenever().Match(() => purchase, p => p.Buyer == customer.Name).Match(() => customer);
        rule.Thereupon().Yield(_ => new Answer(customer.Name));
    }

    private static void UsesAnAliasTooEarlyInNot(Spoken rule)
    {
        Customer customer = null!;
        rule.Whenever().Not<Coupon>(c => c.Item == customer.Name).Match(() => customer);
        rule.Thereupon().Yield(_ => new Answer(customer.Name));
    }

    private static void UsesAnAliasTooEarlyInAQuery(Spoken rule)
    {
        Customer customer = null!;
        IEnumerable<Coupon> coupons = null!;
        rule.Whenever().Query(() => coupons, q => q.Match<Coupon>().Where(c => c.Item == customer.Name).Collect()).Match(() => customer);
        rule.Thereupon().Yield(_ => new Answer(customer.Name));
    }

    private static void UsesAnAliasTooEarlyInHaving(Spoken rule)
    {
        Customer customer = null!;
        rule.Whenever().Match<Purchase>().Having(() => customer.Age > 1).Match(() => customer);
        rule.Thereupon().Yield(_ => new Answer(customer.Name));
    }

    private static void UsesItself(Spoken rule)
    {
        Customer customer = null!;
        rule.Whenever().Match(() => customer, c => customer.Age > 1);
        rule.Thereupon().Yield(_ => new Answer(customer.Name));
    }

    private static void LetUsesItself(Spoken rule)
    {
        int age = 0;
        rule.Whenever().Match<Customer>().Let(() => age, () => age + 1);
        rule.Thereupon().Yield(_ => new Step1(age));
    }

    private static void YieldsWhatIsNotMatched(Spoken rule)
    {
        Customer customer = null!;
        rule.Whenever().Match<Purchase>();
        rule.Thereupon().Yield(_ => new Answer(customer.Name));
    }

    private static void UsesAPlainLocal(Spoken rule)
    {
        int limit = 18;
        rule.Whenever().Match<Customer>(c => c.Age > limit);
        rule.Thereupon().Yield(_ => new Answer("adult"));
    }

    private void AliasIsAField(Spoken rule) => rule.Whenever().Match(() => notALocal);

    private static void AliasIsAProperty(Spoken rule)
    {
        Customer customer = null!;
        rule.Whenever().Match(() => customer.Name);
    }

    private static void AliasIsAValue(Spoken rule) => rule.Whenever().Match(() => new Customer("Ann", 1));

    private static void AliasIsOfAnotherType(Spoken rule)
    {
        Customer customer = null!;
        rule.Whenever().Match<object>(() => customer);
    }

    private static void GivesAnAliasTwice(Spoken rule)
    {
        Customer customer = null!;
        rule.Whenever().Match(() => customer).Match(() => customer);
    }

    private static void HavingFollowsNothing(Spoken rule) => rule.Whenever().Exists<Customer>().Having(() => true);

    private static void SearchesAListLiteral(Spoken rule)
    {
        rule.Whenever().Match<Customer>(c => new[] { 1, 2 }.Contains(c.Age));
        rule.Thereupon().Yield(_ => new Answer("young"));
    }

    private static void SaysWhenTwice(Spoken rule)
    {
        rule.Whenever().Match<Customer>();
        rule.Whenever().Match<Purchase>();
    }

    private static void SaysThenTwice(Spoken rule)
    {
        rule.Whenever().Match<Customer>();
        rule.Thereupon().Yield(_ => new Answer("one"));
        rule.Thereupon().Yield(_ => new Answer("two"));
    }

    private static void SaysThenFirst(Spoken rule) => rule.Thereupon().Yield(_ => new Answer("one"));

    private static void SaysWhenAfterThen(Spoken rule)
    {
        rule.Whenever().Match<Customer>();
        rule.Thereupon().Yield(_ => new Answer("one"));
        rule.Whenever().Match<Purchase>();
    }

    private static void AddsAConditionAfterThen(Spoken rule)
    {
        ILeftHandSideExpression conditions = rule.Whenever().Match<Customer>();
        rule.Thereupon().Yield(_ => new Answer("one"));
        conditions.Match<Purchase>();
    }

    private static void SaysNothing(Spoken rule) => _ = rule;

    private static void SaysWhenOnly(Spoken rule) => rule.Whenever();

    private static void YieldsNothing(Spoken rule) => rule.Whenever().Match<Customer>();

    private static void SaysThenOnly(Spoken rule)
    {
        rule.Whenever().Match<Customer>();
        rule.Thereupon();
    }

    private sealed class ForeignQuery : IQuery<Customer>;

    /// <summary>A rule that says what a test tells it to say.</summary>
    [SuppressMessage("GuaranteeRules", "GR002", Justification = "What it says is known only when it runs: it is recorded, never run.")]
    public sealed partial class Spoken(Action<Spoken> define) : Rule
    {
        public override void Define() => define(this);

        internal ILeftHandSideExpression Whenever() => When();

        internal IRightHandSideExpression Thereupon() => Then();
    }
}
