using GuaranteeRules.Facts;
using GuaranteeRules.Tests.Laws;
using GuaranteeRules.Tests.Laws.Cases;
using NRules;
using NRules.Fluent;

namespace GuaranteeRules.NRules.Tests;

/// <summary>NRules is the oracle: on the same rules and facts it ends where the library's own engine ends.</summary>
public sealed class BothBooksGiveTheSameBytes
{
    [Fact]
    public void For_the_golden_cases() => Same(Books.Other, WrittenCases.Golden, atLeast: 600);

    [Fact]
    public void For_the_sample_cases() => Same(Books.Other, WrittenCases.Samples, atLeast: 150);

    [Fact]
    public void For_random_cases_of_one_claim() =>
        Law.Holds(CaseGenerator.OneClaim, @case => Books.SameBytes(Books.Other, @case), count: 12_000, atLeast: 12_000);

    [Fact]
    public void For_random_cases_of_several_claims() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Books.SameBytes(Books.Other, @case), count: 8_000, atLeast: 8_000);

    /// <summary>Equal facts that are two objects, and one object that stands in two places.</summary>
    [Fact]
    public void For_cases_that_say_things_twice()
    {
        Law.Holds(CaseGenerator.SeveralClaims, @case => Books.SameBytes(Books.Other, Twice(@case, quote => quote with { }, enrolment => enrolment with { })), count: 1_000, atLeast: 1_000);
        Law.Holds(CaseGenerator.SeveralClaims, @case => Books.SameBytes(Books.Other, Twice(@case, quote => quote, enrolment => enrolment)), count: 1_000, atLeast: 1_000);
    }

    [Fact]
    public void When_NRules_compares_facts_by_value() =>
        Same(Books.BookOf(new NRulesEngine(Books.Repository().Compile())), [.. WrittenCases.Golden, .. WrittenCases.Samples], atLeast: 750);

    /// <summary>The comparison compares: without one of its rules NRules ends elsewhere.</summary>
    [Fact]
    public void But_not_when_a_rule_is_missing()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.PrivateTypes().NestedTypes().From(typeof(GuaranteeBook).Assembly).Where(rule => rule.RuleType.Name != "WhichQuotesCount"));
        var poorer = Books.BookOf(new NRulesEngine(repository.Compile()));

        Assert.Contains(WrittenCases.Golden, golden => Books.SameBytes(poorer, golden.Case).Violation is not null);
    }

    [Fact]
    public void On_several_threads()
    {
        var broken = WrittenCases.Golden.AsParallel().WithDegreeOfParallelism(4).Where(golden => Books.SameBytes(Books.Other, golden.Case).Violation is not null);
        Assert.Empty(broken.Select(golden => golden.Name));
    }

    private static void Same(GuaranteeBook other, IReadOnlyList<(string Name, Case Case)> cases, int atLeast)
    {
        var broken = cases.Select(one => (one.Name, Books.SameBytes(other, one.Case).Violation)).Where(one => one.Violation is not null);
        Assert.Empty(broken.Select(one => $"{one.Name}: {one.Violation}"));
        Assert.True(cases.Count >= atLeast, $"only {cases.Count} cases");
    }

    private static Case Twice(Case @case, Func<Quote, Quote> again, Func<Enrolment, Enrolment> enrolAgain)
    {
        var merchant = @case.Order.Merchant;
        return @case with
        {
            Quotes = [.. @case.Quotes, .. @case.Quotes.Select(again)],
            Order = @case.Order with { Merchant = merchant with { Enrolments = [.. merchant.Enrolments, .. merchant.Enrolments.Select(enrolAgain)] } },
        };
    }
}
