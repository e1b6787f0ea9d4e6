using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>A rule's class: whether it can be given a second part, and what that part must look like.</summary>
internal sealed class RuleShape(Reading reading, INamedTypeSymbol type)
{
    private readonly Inherited? inherited = reading.Inherited;

    private const string EngineNamespace = "GuaranteeRules.Engine";

    private static readonly string[] EngineNames = ["IPlannedRule", "RulePlan", "UntriggeredPlan", "FactType", "FactList", "FactRead", "ReadKind", "WorkingMemory"];

    private static readonly SymbolDisplayFormat InHint = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The name of the generated file.</summary>
    public string HintName => HintNameOf(type);

    /// <summary>The rule's name with the classes around it, as authors write it.</summary>
    public string DisplayName => Reading.InWords(type);

    /// <summary>Whether the rule is there for its heirs only.</summary>
    public bool IsAbstract => type.IsAbstract;

    /// <summary>An expression for the rule's name. Only the running program knows the type arguments of a generic one.</summary>
    public string NameExpression => Outward(type).Any(each => each.IsGenericType)
        ? $"{EnginePrefix()}FactType<{reading.InText(type)}>.Key.Name"
        : SymbolDisplay.FormatLiteral(Reading.InWords(type), quote: true);

    public static string HintNameOf(INamedTypeSymbol type) => type.ToDisplayString(InHint).Replace('<', '{').Replace('>', '}').Replace("@", "") + ".g.cs";

    public void Check()
    {
        // The code of an heir stands beside the class whose Define it inherits.
        foreach (var declaration in type.IsAbstract ? Defining().Skip(1) : Declarations())
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
            .Select(each => new NamespaceLevel(each.Name.ToString(), new(each.Usings.Select(inner => inner.ToString())))).ToList();
        if (inherited is null)
        {
            return new Surroundings(new(usings), new(namespaces), new(Declarations().Reverse().Select(HeadOf)), EnginePrefix());
        }

        var aliases = inherited.Arguments().Select(pair => $"using {pair.Parameter.Name} = {InFull(pair.Argument)};");
        if (namespaces.Count == 0)
        {
            usings.AddRange(aliases);
        }
        else
        {
            namespaces[^1] = namespaces[^1] with { Usings = new(namespaces[^1].Usings.Concat(aliases)) };
        }

        return new Surroundings(new(usings), new(namespaces), new([.. Defining().Skip(1).Reverse().Select(HeadOf), "internal static class " + CodeName]), EnginePrefix());
    }

    /// <summary>The heir's own second part; null: the code itself stands there.</summary>
    public HeirPart? HeirPart() => inherited is null ? null : new(
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
        new(Declarations().Reverse().Select(HeadOf)),
        (inherited.From.ContainingSymbol is INamespaceSymbol { IsGlobalNamespace: true } ? "global::" : inherited.From.ContainingSymbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ".") + CodeName);

    private string CodeName => inherited!.From.Name + "_" + type.ToDisplayString(InHint).Replace("@", "").Replace('.', '_');

    private static string HeadOf(TypeDeclarationSyntax type) =>
        $"partial {type.Keyword.Text} {((type as RecordDeclarationSyntax)?.ClassOrStructKeyword.Text + " ").TrimStart()}{type.Identifier.Text}{type.TypeParameterList}";

    public static string InFull(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    public MethodNames MethodNames()
    {
        return new MethodNames(NameOf("Fire"), NameOf("Suppose"), reading.Names.Fresh("memory"));
    }

    private string NameOf(string method)
    {
        while (Outward(type).Any(each => each.Name == method) || Lineage(type).Any(each => !each.GetMembers(method).IsEmpty))
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
            && !Lineage(type).SelectMany(each => each.GetMembers()).Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });
        return canBeMade
            ? new(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), type.ContainingSymbol.ToDisplayString(), Place.SyntaxTree.FilePath, Place.SpanStart)
            : null;
    }

    /// <summary>What comes before a name of the engine: nothing, unless such a name means something else where the rule stands.</summary>
    private string EnginePrefix() =>
        EngineNames.SelectMany(name => reading.Model.LookupNamespacesAndTypes(reading.Define.SpanStart, name: name)).All(found => found.ContainingNamespace.ToDisplayString() == EngineNamespace)
            ? ""
            : $"global::{EngineNamespace}.";

    /// <summary>Where the rule stands: its Define, or the heir itself.</summary>
    private SyntaxNode Place => inherited is null ? reading.Define : Declarations().First();

    /// <summary>The classes around the Define, the innermost first.</summary>
    private IEnumerable<TypeDeclarationSyntax> Defining() => reading.Define.Ancestors().OfType<TypeDeclarationSyntax>();

    /// <summary>The rule's class and those around it, the innermost first.</summary>
    private IEnumerable<TypeDeclarationSyntax> Declarations() => inherited is null
        ? Defining()
        : type.DeclaringSyntaxReferences.Select(each => each.GetSyntax(reading.Cancel)).OfType<ClassDeclarationSyntax>().First(each => each.BaseList is not null).AncestorsAndSelf().OfType<TypeDeclarationSyntax>();

    /// <summary>A class and its bases.</summary>
    public static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    public static IEnumerable<INamedTypeSymbol> Outward(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            yield return at;
        }
    }

    private static bool IsOpen(Accessibility accessibility) => accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
