using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>What is known while one rule is read.</summary>
internal sealed class Reading
{
    private const string Language = "NRules.Fluent.Dsl";

    private static readonly SymbolDisplayFormat InCode = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat InMessages = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.ExpandNullable);

    private readonly List<Finding> findings = [];

    public Reading(SemanticModel model, MethodDeclarationSyntax define, CancellationToken cancel)
    {
        Model = model;
        Define = define;
        Cancel = cancel;
        Names = new Names(define, model);
        Aliases = new Aliases(this);
    }

    public SemanticModel Model { get; }

    public MethodDeclarationSyntax Define { get; }

    public CancellationToken Cancel { get; }

    public Names Names { get; }

    public Aliases Aliases { get; }

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The compiler itself has something to say about the rule: there is nothing to add.</summary>
    public bool DoesNotCompile { get; set; }

    public bool IsReadable => !DoesNotCompile && findings.Count == 0;

    public void Report(DiagnosticDescriptor kind, SyntaxNode at, string message) => Report(kind, at.GetLocation(), message);

    public void Report(DiagnosticDescriptor kind, Location at, string message)
    {
        var finding = new Finding(kind, message, Place.Of(at));
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    /// <summary>A type as it is written where the rule stands.</summary>
    public string InText(ITypeSymbol type) => type.ToMinimalDisplayString(Model, Define.SpanStart, InCode);

    /// <summary>A type as authors call it, without namespaces.</summary>
    public static string InWords(ITypeSymbol type) => type.ToDisplayString(InMessages);

    /// <summary>Whether a type is one of the language's own.</summary>
    public static bool IsOfLanguage(ITypeSymbol? type, string name) =>
        type is { ContainingType: null } && type.Name == name && type.ContainingNamespace.ToDisplayString() == Language;
}
