using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace GuaranteeRules.Generator.Tests;

/// <summary>Compiles source texts with the generator at work.</summary>
internal static class Generating
{
    /// <summary>Facts of a small world, for the rules of the tests.</summary>
    public const string Shop = """
        namespace Shop;

        public sealed record Customer(string Name, int Age);
        public sealed record Purchase(string Buyer, string Item, int Price, Kind Kind);
        public sealed record Coupon(Item Item, int Off);
        public sealed record Item(ItemId Id, string Name);
        public readonly record struct ItemId(int Value);
        public enum Kind { Thing, Service }
        public sealed record Answer(string Text);
        """;

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using GuaranteeRules.Engine;
        using NRules.Fluent.Dsl;

        namespace Shop;


        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A rule's file: its class R, with the given insides of Define.</summary>
    public static string RuleOf(string define) => ClassOf($$"""
        public sealed partial class R : Rule
        {
            public override void Define()
            {
                {{define.ReplaceLineEndings("\n        ")}}
            }
        }
        """);

    public static string ClassOf(string text) => Head + text + "\n";

    public static CSharpCompilation Compilation(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var trees = new List<SyntaxTree>();
        foreach (var (path, text) in files)
        {
            trees.Add(Tree(path, text));
        }

        return CSharpCompilation.Create(
            "Shop",
            trees,
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true, optimizationLevel: OptimizationLevel.Debug, sourceReferenceResolver: SourceFileResolver.Default));
    }

    public static SyntaxTree Tree(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), Language, path);

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new RuleGenerator().AsSourceGenerator()],
        parseOptions: Language,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>What the generator reports for the file of a rule, beside the facts of the shop.</summary>
    public static ImmutableArray<Diagnostic> Findings(string ruleFile)
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(("Shop.cs", Shop), ("Rule.cs", ruleFile)), out _, out var findings);
        return findings;
    }

    /// <summary>The text that is generated for a rule.</summary>
    public static string TextOf(string ruleFile, string hintName)
    {
        var result = Driver().RunGenerators(Compilation(("Shop.cs", Shop), ("Rule.cs", ruleFile))).GetRunResult();
        return result.Results.Single().GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
    }

    /// <summary>Compiles files with what is generated for them. Nothing may be wrong, warnings included.</summary>
    public static Assembly Load(params ReadOnlySpan<(string Path, string Text)> files)
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(files), out var compilation, out var findings);
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(code, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.Empty(findings.Concat(emitted.Diagnostics).Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(finding => finding.ToString()));
        code.Position = 0;
        symbols.Position = 0;
        return new AssemblyLoadContext("Shop", isCollectible: true).LoadFromStream(code, symbols);
    }

    /// <summary>One of each rule of an assembly. Its generated catalog lists the plans of just these.</summary>
    public static IReadOnlyList<Rule> RulesOf(Assembly assembly)
    {
        var rules = assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => (Rule)Activator.CreateInstance(type)!).ToList();
        var listed = (IReadOnlyList<RulePlan>)assembly.GetType("Shop.RuleCatalog", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(RuleList.PlansOf(rules).ToHashSet(), listed.ToHashSet());
        return rules;
    }

    /// <summary>A file beside these tests.</summary>
    public static string PathOf(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
