using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>Clause files hold rules and nothing else: every number and every id of a source is policy data.</summary>
public sealed partial class ClauseFileTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Families = [.. typeof(GuaranteeBook).Assembly.GetTypes().Where(type => type is { IsNested: false, IsAbstract: true, IsSealed: true } && IsOurs(type) && type.GetNestedTypes(Own).Any(IsRule))];

    [Fact]
    public void Name_no_number_of_a_source() => Expect.None(Found(Number));

    [Fact]
    public void Name_no_programme_clause_or_platform()
    {
        var book = GuaranteeBook.LoadPolicies(PolicyFile.Embedded);
        var ids = book.Clauses.SelectMany(clause => new[] { clause.Id.Value, clause.Programme.Id.Value, clause.Programme.Platform.Value }).Distinct(StringComparer.Ordinal);
        Expect.None(Found(new Regex($@"\b({string.Join('|', ids.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public void Hold_families_of_rules_and_nothing_else()
    {
        Assert.NotEmpty(Families);
        var strange = Families.SelectMany(family => family.GetMembers(Own)).Where(member => IsOurs(member) && (member is not Type { IsNestedPublic: true, IsSealed: true } rule || !IsRule(rule)));
        Expect.None(strange.Select(member => $"{member.DeclaringType!.Name}.{member.Name}"));
    }

    [Fact]
    public void Give_a_rule_its_definition_and_nothing_else()
    {
        var strange = Families.SelectMany(family => family.GetNestedTypes(Own)).Where(IsOurs).SelectMany(rule => rule.GetMembers(Own))
            .Where(member => IsOurs(member) && member.Name is not (nameof(Rule.Define) or ".ctor"));
        Expect.None(strange.Select(member => $"{member.DeclaringType!.Name}.{member.Name}"));
    }

    [Fact]
    public void Every_rule_of_the_library_is_one_that_a_book_runs()
    {
        var written = typeof(GuaranteeBook).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.FullName!);
        var run = GuaranteeRules.Clauses.RuleCatalog.All.Select(rule => rule.Name);
        written = written.Select(name => name[(name.LastIndexOf('.') + 1)..].Replace('+', '.'));
        Assert.Equal(written.Order(StringComparer.Ordinal), run.Order(StringComparer.Ordinal));
    }

    // "Count > 0" asks whether there are any, and every day ends at 24:00: neither is a number of a source.
    [GeneratedRegex(@"\b(?!0\b|24:00|(?<=24:)00)\d[\d_.]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number { get; }

    // A family's heading may call the promise by its Chinese name, as in 24小时发.
    [GeneratedRegex(@"^/// <summary>[^:\n]*:", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading { get; }

    // Terms say what range a number of a policy may be in; that is no number of a source.
    private static IEnumerable<string> Found(Regex what) =>
        Sources.Of("src/GuaranteeRules/Clauses").Where(source => !source.Path.EndsWith("Terms.cs", StringComparison.Ordinal)).SelectMany(source => what.Matches(Heading.Replace(source.Text, string.Empty)).Select(match => $"{source.Path}: {match.Value}"));

    private static bool IsRule(Type type) => type.IsSubclassOf(typeof(Rule));

    private static bool IsOurs(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.Name.StartsWith('<');
}
