using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>A rule's class: whether it can be given a second part, and what that part must look like.</summary>
internal sealed class RuleShape(Reading reading, INamedTypeSymbol type)
{
    private const string EngineNamespace = "GuaranteeRules.Engine";

    private static readonly string[] EngineNames = ["IPlannedRule", "RulePlan", "UntriggeredPlan", "FactType", "FactList", "FactRead", "ReadKind", "WorkingMemory"];

    private static readonly SymbolDisplayFormat InHint = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The name of the generated file.</summary>
    public string HintName => type.ToDisplayString(InHint).Replace('<', '{').Replace('>', '}').Replace("@", "") + ".g.cs";

    /// <summary>An expression for the rule's name. Only the running program knows the type arguments of a generic one.</summary>
    public string NameExpression => Outward(type).Any(each => each.IsGenericType)
        ? $"{EnginePrefix()}FactType<{reading.InText(type)}>.Key.Name"
        : SymbolDisplay.FormatLiteral(Reading.InWords(type), quote: true);

    public void Check()
    {
        foreach (var declaration in Declarations())
        {
            if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                reading.Report(Problems.NotPartial, declaration.Identifier.GetLocation(), $"'{declaration.Identifier.Text}' must be partial: the rule's code is generated beside it. Write 'partial {declaration.Keyword.Text} {declaration.Identifier.Text}'.");
            }

            if (declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            {
                reading.Report(Problems.NoSecondPart, declaration.Identifier.GetLocation(), $"'{declaration.Identifier.Text}' is known to its file only, so no code can be generated beside it. Make it internal.");
            }
        }

        if (type.IsAbstract)
        {
            reading.Report(Problems.NoSecondPart, reading.Define.Identifier.GetLocation(), $"'{type.Name}' is abstract, so that its Define speaks for rules that are not known here. Let each rule say its own Define; share members and methods instead.");
        }
    }

    /// <summary>The findings the author has not said to know of, with <c>[SuppressMessage("GuaranteeRules", "GR000")]</c> on the class.</summary>
    public IEnumerable<Finding> Unsuppressed()
    {
        var known = type.GetAttributes()
            .Where(attribute => attribute is { AttributeClass.Name: "SuppressMessageAttribute", ConstructorArguments.Length: 2 })
            .Select(attribute => attribute.ConstructorArguments[1].Value as string)
            .ToList();
        return reading.Findings.Where(finding => !known.Exists(id => id is not null && id.StartsWith(finding.Kind.Id, StringComparison.Ordinal)));
    }

    /// <summary>What stands around the class, so that every name of the author means the same in the generated file.</summary>
    public Surroundings Around()
    {
        var root = (CompilationUnitSyntax)reading.Define.SyntaxTree.GetRoot(reading.Cancel);
        var usings = root.Externs.Select(each => each.ToString())
            .Concat(root.Usings.Where(each => each.GlobalKeyword.IsKind(SyntaxKind.None)).Select(each => each.ToString())).ToList();
        if (EnginePrefix().Length == 0 && !usings.Contains($"using {EngineNamespace};"))
        {
            usings.Add($"using {EngineNamespace};");
        }

        var namespaces = reading.Define.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse()
            .Select(each => new NamespaceLevel(each.Name.ToString(), new(each.Usings.Select(inner => inner.ToString()))));
        var types = Declarations().Reverse().Select(each =>
            $"partial {each.Keyword.Text} {((each as RecordDeclarationSyntax)?.ClassOrStructKeyword.Text + " ").TrimStart()}{each.Identifier.Text}{each.TypeParameterList}");
        return new Surroundings(new(usings), new(namespaces), new(types), EnginePrefix());
    }

    public MethodNames MethodNames()
    {
        return new MethodNames(NameOf("Fire"), NameOf("Suppose"), reading.Names.Fresh("memory"));
    }

    private string NameOf(string method)
    {
        while (Outward(type).Any(each => each.Name == method) || Inherited().Any(each => !each.GetMembers(method).IsEmpty))
        {
            method += "Rule";
        }

        return reading.Names.Fresh(method);
    }

    /// <summary>The rule's place in the catalog; null where the catalog could not write <c>new X()</c>.</summary>
    public CatalogEntry? CatalogEntry()
    {
        var canBeMade = Outward(type).All(each => !each.IsGenericType && IsOpen(each.DeclaredAccessibility))
            && type.InstanceConstructors.Any(each => each.Parameters.IsEmpty && IsOpen(each.DeclaredAccessibility))
            && !Inherited().SelectMany(each => each.GetMembers()).Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });
        return canBeMade
            ? new(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), type.ContainingSymbol.ToDisplayString(), reading.Define.SyntaxTree.FilePath, reading.Define.SpanStart)
            : null;
    }

    /// <summary>What comes before a name of the engine: nothing, unless such a name means something else where the rule stands.</summary>
    private string EnginePrefix() =>
        EngineNames.SelectMany(name => reading.Model.LookupNamespacesAndTypes(reading.Define.SpanStart, name: name)).All(found => found.ContainingNamespace.ToDisplayString() == EngineNamespace)
            ? ""
            : $"global::{EngineNamespace}.";

    private IEnumerable<TypeDeclarationSyntax> Declarations() => reading.Define.Ancestors().OfType<TypeDeclarationSyntax>();

    private IEnumerable<INamedTypeSymbol> Inherited()
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    private static IEnumerable<INamedTypeSymbol> Outward(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            yield return at;
        }
    }

    private static bool IsOpen(Accessibility accessibility) => accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
