using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GuaranteeRules.Generator;

/// <summary>Turns the rules of a project into plain C#, and lists them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RuleGenerator : IIncrementalGenerator
{
    /// <summary>The name under which the steps that read rules are tracked.</summary>
    internal const string Rules = "Rules";

    /// <summary>The name under which the step that lists the rules is tracked.</summary>
    internal const string Catalog = "Catalog";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rules = context.CompilationProvider
            .Select(static (compilation, cancel) => World.Of(compilation, cancel))
            .SelectMany(static (world, _) => world.RuleFiles().ToImmutableArray())
            .SelectMany(static (file, cancel) => file.Rules(cancel).ToImmutableArray())
            .WithTrackingName(Rules);
        context.RegisterSourceOutput(rules, static (output, rule) => Write(output, rule));

        var place = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (pair, _) => CatalogPlace.Of(pair.Left.GlobalOptions, pair.Right));
        var catalog = rules
            .Select(static (rule, _) => rule.Entry)
            .Where(static entry => entry is not null)
            .Collect()
            .Select(static (entries, _) => new EquatableArray<CatalogEntry>(entries!))
            .Combine(place)
            .WithTrackingName(Catalog);
        context.RegisterSourceOutput(catalog, static (output, pair) => WriteCatalog(output, pair.Left, pair.Right));
    }

    private static void Write(SourceProductionContext output, RuleResult result)
    {
        foreach (var finding in result.Findings)
        {
            output.ReportDiagnostic(finding.ToDiagnostic());
        }

        if (result.Rule is { } rule)
        {
            output.AddSource(result.HintName, SourceText.From(RuleEmitter.Emit(rule), Encoding.UTF8));
        }
    }

    private static void WriteCatalog(SourceProductionContext output, EquatableArray<CatalogEntry> entries, CatalogPlace place)
    {
        if (entries.Count > 0)
        {
            output.AddSource("RuleCatalog.g.cs", SourceText.From(CatalogEmitter.Emit(entries, place), Encoding.UTF8));
        }
    }
}
