using Microsoft.CodeAnalysis;
using NRules.Fluent;

namespace GuaranteeRules.Generator.Tests;

/// <summary>A rule may inherit its Define. Its code is that of a rule written out, and its names mean what they mean where they were written.</summary>
public sealed class InheritedRuleTests
{
    private const string Written = "{ public override void Define() { TFact fact = null!; When().Match(() => fact).Exists<Customer>(c => c.Age > 17); Then().Yield(_ => new Answer(fact.ToString() ?? \"\")); } }";

    [Fact]
    public void Its_code_is_that_of_a_rule_written_out()
    {
        var inherited = Generating.ClassOf($"public abstract class Base<TFact> : Rule where TFact : class {Written} public sealed partial class R : Base<Coupon>;");
        var writtenOut = Generating.ClassOf($"public sealed partial class R : Rule {Written.Replace("TFact", "Coupon", StringComparison.Ordinal)}");
        Assert.Equal(Fire(writtenOut), Fire(inherited).Replace("TFact", "Coupon", StringComparison.Ordinal));
    }

    /// <summary>NRules' own scanner finds the heirs, and not what they inherit from.</summary>
    [Fact]
    public void NRules_takes_it_as_it_is()
    {
        var assembly = Generating.Load(("Shop.cs", Generating.Shop), ("Rules.cs", Generating.ClassOf($"public abstract class Base<TFact> : Rule where TFact : class {Written} public sealed partial class One : Base<Coupon>; public static partial class Family {{ public sealed partial class Two : Base<Purchase>; }}")));
        var repository = new RuleRepository();
        repository.Load(rules => rules.NestedTypes().From(assembly));

        string[] names = ["Shop.Family+Two", "Shop.One"];
        Assert.Equal(names, repository.GetRuleSets().SelectMany(set => set.Rules).Select(rule => rule.Name).Order(StringComparer.Ordinal));
        Assert.Equal(names, Generating.RulesOf(assembly).Select(rule => rule.GetType().FullName).Order(StringComparer.Ordinal));
    }

    /// <summary>Names of the Define that its heirs' surroundings would understand otherwise, or not at all.</summary>
    [Theory]
    [InlineData("static class Words { public const string Hello = \"base\"; }", "Words.Hello", "static class Words { public const string Hello = \"heir\"; }")]
    [InlineData("", "Sb.Empty", "static class Sb { public const string Empty = \"heir\"; }")]
    [InlineData("static class Ext { public static string Say(this string s) => \"base\"; }", "\"\".Say()", "static class Ext { public static string Say(this string s) => \"heir\"; }")]
    [InlineData("", "Own", "public const string Own = \"heir\";")]
    [InlineData("", "Inner.Word + nameof(Own) + Say<TFact>()", "static class Inner { public const string Word = \"heir\"; }")]
    public void Its_names_mean_what_they_mean_where_they_were_written(string beside, string said, string besideTheHeir)
    {
        var define = $$"""
            using System.Linq;
            using NRules.Fluent.Dsl;
            using Sb = System.String;
            namespace Shop.Common;
            {{beside}}
            public static partial class Outer
            {
                public abstract class Base<TFact> : Rule where TFact : class
                {
                    internal const string Own = "base";
                    internal static class Inner { public const string Word = "base"; }
                    internal static string Say<T>() => typeof(T).Name;
                    public override void Define() { When().Match<TFact>(); Then().Yield(_ => new Answer({{said}})); }
                }
            }
            """;
        var heir = $$"""
            using Deep = Shop.Common.Outer;
            namespace Shop.Families
            {
                public static partial class Family
                {
                    {{(besideTheHeir.StartsWith("static class Ext", StringComparison.Ordinal) ? "" : besideTheHeir)}}
                    public abstract class Middle<T> : Deep.Base<T> where T : class;
                    public sealed partial class R : Middle<Coupon>;
                }
            }
            """;
        var assembly = Generating.Load(("Shop.cs", Generating.Shop), ("Base.cs", define), ("Heir.cs", heir));
        var rule = Generating.RulesOf(assembly).Single();
        Assert.Equal("R", rule.GetType().Name);
        Assert.Equal("Family.R", RuleList.PlansOf([rule]).Single().Name);
        Assert.DoesNotContain("heir", Answer(assembly, rule), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_source_may_not_be_at_hand()
    {
        var common = Generating.Compilation(("Common.cs", Generating.ClassOf($"public sealed record Answer(string Text); public sealed record Customer(int Age); public abstract class Base<TFact> : Rule where TFact : class {Written}"))).WithAssemblyName("Common");
        var own = Generating.Compilation(("Rule.cs", Generating.ClassOf("public sealed record Thing; public sealed partial class R : Base<Thing>;"))).AddReferences(common.ToMetadataReference(), MetadataReference.CreateFromStream(Emitted(common)));
        Generating.Driver().RunGeneratorsAndUpdateCompilation(own.RemoveReferences(own.References.OfType<CompilationReference>()), out _, out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal("GR017: What 'Base<Thing>' defines cannot be read: it comes compiled, without its source. Write the rule out, as a Rule with a Define of its own.", $"{finding.Id}: {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    /// <summary>What is wrong with a Define is said where it was written, once for all of its heirs.</summary>
    [Fact]
    public void Its_findings_are_told_once()
    {
        var finding = Assert.Single(Generating.Findings(Generating.ClassOf("public abstract class Base<T> : Rule where T : class { public override void Define() { When().Match<T>(); } } public sealed partial class One : Base<Coupon>; public sealed partial class Two : Base<Customer>;")));
        Assert.Equal("GR010", finding.Id);
    }

    private static MemoryStream Emitted(Compilation compilation)
    {
        var code = new MemoryStream();
        Assert.True(compilation.Emit(code).Success);
        code.Position = 0;
        return code;
    }

    private static string Answer(System.Reflection.Assembly assembly, Rule rule)
    {
        var memory = RuleList.ProgramOf(rule).CreateMemory();
        var coupon = assembly.GetType("Shop.Coupon", throwOnError: true)!;
        typeof(WorkingMemory).GetMethod(nameof(WorkingMemory.Insert))!.MakeGenericMethod(coupon).Invoke(memory, [Activator.CreateInstance(coupon, [null, 1])]);
        memory.Run();
        return memory.AllFacts().Single(fact => fact.GetType().Name == "Answer").ToString()!;
    }

    private static string Fire(string file)
    {
        var text = Generating.TextOf(file, "Shop.R.g.cs");
        var lines = text[text.IndexOf("#line", StringComparison.Ordinal)..text.IndexOf("#line default", StringComparison.Ordinal)].Split('\n');
        return string.Join('\n', lines.Where(line => !line.StartsWith('#')).Select(line => line.Trim()));
    }
}
