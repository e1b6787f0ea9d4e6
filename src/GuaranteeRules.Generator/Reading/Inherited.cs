using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>A Define as a rule inherits it from one of its bases.</summary>
internal sealed class Inherited
{
    private readonly IMethodSymbol define;

    private Inherited(INamedTypeSymbol heir, INamedTypeSymbol from, IMethodSymbol define)
    {
        Heir = heir;
        From = from;
        this.define = define;
    }

    public INamedTypeSymbol Heir { get; }

    /// <summary>The class with the Define, with the heir's type arguments.</summary>
    public INamedTypeSymbol From { get; }

    /// <summary>What the Define says; null: its source is not at hand.</summary>
    public MethodDeclarationSyntax? Syntax => define.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as MethodDeclarationSyntax;

    /// <summary>The Define that a rule inherits; null: it says its own, or there is none.</summary>
    public static Inherited? By(INamedTypeSymbol heir)
    {
        for (var from = heir; from is not null; from = from.BaseType)
        {
            if (from.GetMembers("Define").OfType<IMethodSymbol>().FirstOrDefault(each => each is { IsOverride: true, Parameters.IsEmpty: true }) is { } define)
            {
                return define.IsAbstract || SymbolEqualityComparer.Default.Equals(from, heir) ? null : new Inherited(heir, from, define);
            }
        }

        return null;
    }

    /// <summary>Whether a part of a class is the first that names its bases: such a class is read once.</summary>
    public static bool IsFirstPart(ClassDeclarationSyntax part, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(each => each.GetSyntax()).OfType<ClassDeclarationSyntax>().First(each => each.BaseList is not null) == part;

    /// <summary>Why the heir's code cannot be written; null: it can.</summary>
    public string? WhyNotReadable(Compilation compilation)
    {
        var name = Reading.InWords(From);
        if (Syntax is null)
        {
            return $"What '{name}' defines cannot be read: it comes compiled, without its source. Write the rule out, as a Rule with a Define of its own.";
        }

        if (RuleShape.Outward(Heir).Any(each => each.IsGenericType))
        {
            return $"'{Heir.Name}' has type parameters of its own to give to '{name}', which only the running program knows. Inherit with types that are known here, or write the rule out.";
        }

        return Arguments().Select(pair => pair.Argument).FirstOrDefault(argument => !IsSeen(argument, compilation)) is { } hidden
            ? $"'{Reading.InWords(hidden)}' cannot be seen where the code of '{name}' stands. Make it internal."
            : null;
    }

    /// <summary>What stands for each type parameter around the Define.</summary>
    public IEnumerable<(ITypeParameterSymbol Parameter, ITypeSymbol Argument)> Arguments() =>
        RuleShape.Outward(From).Reverse().SelectMany(each => each.OriginalDefinition.TypeParameters.Zip(each.TypeArguments, (parameter, argument) => (parameter, argument)));

    /// <summary>A type with the heir's type arguments.</summary>
    public ITypeSymbol Known(ITypeSymbol type, Compilation compilation) => type switch
    {
        ITypeParameterSymbol => Arguments().FirstOrDefault(pair => SymbolEqualityComparer.Default.Equals(pair.Parameter, type)).Argument ?? type,
        IArrayTypeSymbol array => compilation.CreateArrayTypeSymbol(Known(array.ElementType, compilation), array.Rank),
        INamedTypeSymbol { TypeArguments.IsEmpty: false, IsTupleType: false, ContainingType: null } named => named.ConstructedFrom.Construct([.. named.TypeArguments.Select(each => Known(each, compilation))]),
        _ => type,
    };

    private static bool IsSeen(ITypeSymbol type, Compilation compilation) => type switch
    {
        IArrayTypeSymbol array => IsSeen(array.ElementType, compilation),
        INamedTypeSymbol named => compilation.IsSymbolAccessibleWithin(named, compilation.Assembly) && named.TypeArguments.All(each => IsSeen(each, compilation)),
        _ => true,
    };
}
