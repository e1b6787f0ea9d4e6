using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>A clause file reads like the promise: what a rule refuses for, and what it gives, stands in the rule.</summary>
public sealed partial class PromiseTests
{
    private static readonly Source[] Clauses = [.. Sources.Of("src/GuaranteeRules/Clauses")];

    private static readonly (string Path, string Fact)[] Yields = [.. Clauses.SelectMany(source => Yield.Matches(source.Text).Select(match => (source.Path, match.Groups["fact"].Value)))];

    [Fact]
    public void Every_refusal_names_its_reason_code_in_its_rule()
    {
        var refusals = Yields.Where(yielded => Refusal.IsMatch(yielded.Fact)).ToList();
        Assert.NotEmpty(refusals);
        Expect.None(refusals.Where(refusal => !refusal.Fact.Contains("ReasonCode.", StringComparison.Ordinal)).Select(refusal => $"{refusal.Path}: {refusal.Fact}"));
    }

    /// <summary>A refund says its head by its name; a clause that gives one head says so in its terms, and one that offers a choice in its definitions.</summary>
    [Fact]
    public void Every_grant_names_its_head_and_who_pays_in_its_rule()
    {
        var grants = Yields.Where(yielded => yielded.Fact.Contains(".Grant", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(grants);
        Expect.None(grants.Where(grant => !Head.IsMatch(grant.Fact)).Select(grant => $"{grant.Path}: {grant.Fact}"));

        // What is given in kind is paid for by whom the programme says.
        Expect.None(grants.Where(grant => !grant.Fact.Contains("PaidBy", StringComparison.Ordinal) && !grant.Fact.Contains("InKind", StringComparison.Ordinal)).Select(grant => $"{grant.Path}: {grant.Fact}"));
    }

    [Fact]
    public void Only_rules_refuse_and_grant()
    {
        var others = Clauses.Where(source => !source.Text.Contains(": Rule", StringComparison.Ordinal));
        Expect.None(others.Where(source => Outcome.IsMatch(source.Text)).Select(source => source.Path));
    }

    [Fact]
    public void Every_common_rule_has_at_least_two_heirs()
    {
        var types = typeof(GuaranteeBook).Assembly.GetTypes();
        var common = types.Where(type => type.IsAbstract && type.IsSubclassOf(typeof(Rule))).ToList();
        Assert.NotEmpty(common);
        Expect.None(common.Where(rule => types.Count(type => type.BaseType is { IsGenericType: true } based && based.GetGenericTypeDefinition() == rule) < 2).Select(rule => rule.Name));
    }

    /// <summary>What the rules of several families share is theirs alone.</summary>
    [Fact]
    public void Rules_and_their_holders_are_internal() =>
        Expect.None(typeof(GuaranteeBook).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Rule))).Select(type => type.FullName!));

    [GeneratedRegex(@"\.Yield\(_ => (?<fact>.*?)\)(;|\n\s*\.Yield)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yield { get; }

    // What the units were given before decides why none is left: only the ledger knows.
    [GeneratedRegex(@"\.(Refuse|AskFor)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Refusal { get; }

    [GeneratedRegex(@"\bHead\.|\.Refund\(|\.Gives\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"\bnew (Refusal|Grant|Breach|Remedy)\(|\.(Refuse|Grant)\(|ReasonCode\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Outcome { get; }
}
