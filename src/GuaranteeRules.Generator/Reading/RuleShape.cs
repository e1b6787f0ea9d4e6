using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>A rule's class: whether it can be given a second part, and what that part must look like.</summary>
internal sealed class RuleShape(Reading reading, INamedTypeSymbol type)
{
    private readonly Inherited? inherited = reading.Inherited;
    private string? className;

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

    /// <summary>The name of a rule's generated file. Such names differ by more than the case of letters, even where the rules' names do not.</summary>
    public static string HintNameOf(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(InHint).Replace('<', '{').Replace('>', '}').Replace("@", "");
        return Outside(type).Any(HasTwin) ? $"{name}.{FileShape.HashOf(name):x16}.g.cs" : name + ".g.cs";
    }

    private static IEnumerable<ISymbol> Outside(INamedTypeSymbol type)
    {
        for (ISymbol at = type; at is not (null or INamespaceSymbol { IsGlobalNamespace: true }); at = at.ContainingSymbol)
        {
            yield return at;
        }
    }

    /// <summary>Whether another name beside this one differs in the case of letters only.</summary>
    private static bool HasTwin(ISymbol symbol) => symbol.ContainingSymbol is INamespaceOrTypeSymbol around
        && around.GetMembers().Any(each => each is INamespaceOrTypeSymbol && each.Name != symbol.Name && string.Equals(each.Name, symbol.Name, StringComparison.OrdinalIgnoreCase));

    public void Check()
    {
        foreach (var attribute in Lineage(type).SelectMany(each => each.GetAttributes()).Where(attribute => IsMoreThanWords(attribute.AttributeClass)))
        {
            var at = attribute.ApplicationSyntaxReference?.GetSyntax(reading.Cancel).GetLocation() ?? Declarations().First().Identifier.GetLocation();
            var name = attribute.AttributeClass!.Name.Replace("Attribute", "");
            reading.Report(Problems.Attribute, at, $"'{name}' is a word of NRules that is not generated. Every rule runs once for each match, when what it reads is complete: leave it out.");
        }

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
            return new Surroundings(new(usings), new(namespaces), new(Heads()), EnginePrefix());
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

        return new Surroundings(new(usings), new(namespaces), new(Defining().Skip(1).Reverse().Select(HeadOf)), EnginePrefix());
    }

    /// <summary>The heir's own second part; null: the code itself stands there.</summary>
    public HeirPart? HeirPart() => inherited is null ? null : new(
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
        new(Heads()),
        PlanExpression());

    /// <summary>An expression for the rule's plan, from anywhere in the project.</summary>
    private string PlanExpression()
    {
        var around = inherited is null ? IsBeside ? type.ContainingSymbol : type : inherited.From.ContainingSymbol;
        var prefix = around is INamespaceSymbol { IsGlobalNamespace: true } ? "global::" : around.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ".";
        return $"{prefix}{ClassName}.Plan";
    }

    /// <summary>The heads of the rule's class and of those around it; the rule says that it has a plan.</summary>
    private IEnumerable<string> Heads()
    {
        var heads = Declarations().Reverse().Select(HeadOf).ToList();
        heads[^1] += $" : {(inherited is null ? EnginePrefix() : $"global::{EngineNamespace}.")}IPlannedRule";
        return heads;
    }

    private static bool IsMoreThanWords(INamedTypeSymbol? attribute) =>
        attribute is not null && Reading.IsOfLanguage(attribute, attribute.Name) && attribute.Name is not ("NameAttribute" or "DescriptionAttribute" or "TagAttribute");

    private static string HeadOf(TypeDeclarationSyntax type) =>
        $"partial {type.Keyword.Text} {((type as RecordDeclarationSyntax)?.ClassOrStructKeyword.Text + " ").TrimStart()}{type.Identifier.Text}{type.TypeParameterList}";

    public static string InFull(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    public MethodNames MethodNames() => new(ClassName, reading.Names.Fresh("Fire"), reading.Names.Fresh("Suppose"), reading.Names.Fresh("memory"));

    /// <summary>Whether the code stands beside the rule's class: unless it uses the rule's members, which may be private, or its type parameters.</summary>
    public bool IsBeside => inherited is null && !reading.UsesMembers && !type.IsGenericType;

    /// <summary>The class with the code: beside the rule or in it, or beside the class that the rule inherits its Define from.</summary>
    private string ClassName => className ??= inherited is null
        ? Unused(IsBeside ? type.Name + "Generated" : "Generated")
        : inherited.From.Name + "_" + type.ToDisplayString(InHint).Replace("@", "").Replace('.', '_');

    private string Unused(string name)
    {
        while (Outward(type).Any(each => each.Name == name) || (type.ContainingSymbol is INamespaceOrTypeSymbol around && !around.GetMembers(name).IsEmpty) || Lineage(type).Any(each => !each.GetMembers(name).IsEmpty))
        {
            name += "Rule";
        }

        return reading.Names.Fresh(name);
    }

    /// <summary>The rule's place in the catalog; null where the catalog could not name its plan.</summary>
    public CatalogEntry? CatalogEntry()
    {
        var canBeNamed = Outward(type).All(each => !each.IsGenericType && IsOpen(each.DeclaredAccessibility));
        return canBeNamed ? new(PlanExpression(), type.ContainingSymbol.ToDisplayString(), Place.SyntaxTree.FilePath, Place.SpanStart) : null;
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
