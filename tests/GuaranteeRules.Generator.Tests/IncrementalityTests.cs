using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GuaranteeRules.Generator.Tests;

/// <summary>Typing somewhere else reads no rule again, and typing in one rule reads no other file again.</summary>
public sealed class IncrementalityTests
{
    private const string Helper = "namespace Shop; public static class Helper { /* . */ public static int Half(int n) { return n / 2; } public static int Third(int n) => n / 3; }";

    private static readonly string One = Generating.ClassOf("public sealed partial class One : Rule { public override void Define() { When().Match<Customer>(c => Helper.Half(c.Age) > 8); Then().Yield(_ => new Answer(\"one\")); } }");
    private static readonly string Two = One.Replace("One", "Two", StringComparison.Ordinal);

    [Theory]
    [InlineData("n / 2", "n / 20")]
    [InlineData("n / 3", "n / 30")]
    [InlineData("/* . */", "/* another comment */  ")]
    public void Edit_within_a_method_elsewhere_reads_no_rule_again(string before, string after)
    {
        var steps = StepsAfter("Helper.cs", Helper.Replace(before, after, StringComparison.Ordinal));
        Assert.All(steps[RuleGenerator.Rules], step => Assert.All(step.Outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)));
        Assert.All(steps[RuleGenerator.Catalog], step => Assert.All(step.Outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)));
    }

    [Fact]
    public void Edit_of_a_declaration_that_changes_no_rule_writes_none_again()
    {
        var steps = StepsAfter("Helper.cs", Helper.Replace("Third", "Fourth", StringComparison.Ordinal));
        Assert.All(steps[RuleGenerator.Rules].SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
        Assert.All(steps[RuleGenerator.Catalog], step => Assert.All(step.Outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)));
    }

    [Fact]
    public void Edit_of_one_rule_reads_only_that_file_again()
    {
        var steps = StepsAfter("One.cs", One.Replace("> 8", "> 9", StringComparison.Ordinal));
        var reasons = steps[RuleGenerator.Rules].SelectMany(step => step.Outputs).ToDictionary(output => ((RuleResult)output.Value).HintName, output => output.Reason, StringComparer.Ordinal);
        Assert.Equal(IncrementalStepRunReason.Modified, reasons["Shop.One.g.cs"]);
        Assert.Equal(IncrementalStepRunReason.Cached, reasons["Shop.Two.g.cs"]);
    }

    [Fact]
    public void Edit_of_an_inherited_define_reads_its_heirs_again()
    {
        var define = Generating.ClassOf("public abstract class Base<T> : Rule where T : class { public override void Define() { When().Match<T>().Match<Customer>(c => c.Age > 8); Then().Yield(_ => new Answer(\"\")); } }");
        var compilation = Generating.Compilation(("Shop.cs", Generating.Shop), ("Helper.cs", Helper), ("Base.cs", define), ("One.cs", One), ("Heir.cs", Generating.ClassOf("public sealed partial class Heir : Base<Coupon>;")));
        var driver = Generating.Driver().RunGenerators(compilation);
        foreach (var edit in new[] { define.Replace("> 8", "> 9", StringComparison.Ordinal), "\n" + define })
        {
            var outputs = driver.RunGenerators(Edited(compilation, "Base.cs", edit)).GetRunResult().Results.Single().TrackedSteps[RuleGenerator.Rules].SelectMany(step => step.Outputs);
            var reasons = outputs.ToDictionary(output => ((RuleResult)output.Value).HintName, output => output.Reason, StringComparer.Ordinal);
            Assert.Equal(IncrementalStepRunReason.Modified, reasons["Shop.Heir.g.cs"]);
            Assert.Equal(IncrementalStepRunReason.Unchanged, reasons["Shop.One.g.cs"]);
        }
    }

    [Fact]
    public void Edit_of_a_constant_elsewhere_reaches_the_rule_that_compares_with_it()
    {
        var rule = Generating.ClassOf("public sealed partial class One : Rule { public override void Define() { When().Match<Purchase>(p => p.Price == Limits.Gift); Then().Yield(_ => new Answer(\"gift\")); } }");
        const string limits = "namespace Shop; public static class Limits { public const int Gift = 7; }";
        var compilation = Generating.Compilation(("Shop.cs", Generating.Shop), ("One.cs", rule), ("Limits.cs", limits));
        var driver = Generating.Driver().RunGenerators(compilation);
        Assert.Contains("SwitchValue = 7,", Text(driver), StringComparison.Ordinal);
        driver = driver.RunGenerators(Edited(compilation, "Limits.cs", limits.Replace('7', '8')));
        Assert.Contains("SwitchValue = 8,", Text(driver), StringComparison.Ordinal);
    }

    private static ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> StepsAfter(string path, string text)
    {
        var compilation = Generating.Compilation(("Shop.cs", Generating.Shop), ("Helper.cs", Helper), ("One.cs", One), ("Two.cs", Two));
        var driver = Generating.Driver().RunGenerators(compilation).RunGenerators(Edited(compilation, path, text));
        var result = driver.GetRunResult().Results.Single();
        Assert.Equal(3, result.GeneratedSources.Length);
        return result.TrackedSteps;
    }

    private static CSharpCompilation Edited(CSharpCompilation compilation, string path, string text) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == path), Generating.Tree(path, text));

    private static string Text(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees.Single(tree => tree.FilePath.EndsWith("One.g.cs", StringComparison.Ordinal)).ToString();
}
