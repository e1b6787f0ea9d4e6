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

    /// <param name="model">Tells what names mean where the rule stands.</param>
    /// <param name="define">What the rule says.</param>
    /// <param name="rule">The class that says it.</param>
    /// <param name="inherited">The class the Define was written in, as its heir inherits it; null: the rule says its own Define.</param>
    /// <param name="cancel">Ends reading.</param>
    public Reading(SemanticModel model, MethodDeclarationSyntax define, INamedTypeSymbol rule, Inherited? inherited, CancellationToken cancel)
    {
        Model = model;
        Rule = rule;
        Inherited = inherited;
        Define = define;
        Cancel = cancel;
        Names = new Names(define, model);
        Aliases = new Aliases(this);
    }

    public SemanticModel Model { get; }

    public MethodDeclarationSyntax Define { get; }

    /// <summary>The class that says the Define.</summary>
    public INamedTypeSymbol Rule { get; }

    /// <summary>How an heir inherits the Define; null: the rule is its own.</summary>
    public Inherited? Inherited { get; }

    public CancellationToken Cancel { get; }

    public Names Names { get; }

    public Aliases Aliases { get; }

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Whether a condition or a yield uses a member of the rule by its name alone.</summary>
    public bool UsesMembers { get; set; }

    /// <summary>The compiler itself has something to say about the rule: there is nothing to add.</summary>
    public bool DoesNotCompile { get; set; }

    public bool IsReadable => !DoesNotCompile && !findings.Exists(finding => finding.Kind.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Whether the compiler finds anything wrong in the Define.</summary>
    public bool HasErrors() => Model.GetDiagnostics(Define.Span, Cancel).Any(each => each.Severity == DiagnosticSeverity.Error);

    public void Report(DiagnosticDescriptor kind, SyntaxNode at, string message) => Report(kind, at.GetLocation(), message);

    public void Report(DiagnosticDescriptor kind, Location at, string message)
    {
        var finding = new Finding(kind, message, Place.Of(at));
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    /// <summary>Leaves what was reported to somebody else.</summary>
    public void Forget() => findings.Clear();

    /// <summary>A type with what an heir puts for its type parameters.</summary>
    public ITypeSymbol? Known(ITypeSymbol? type) => Inherited is null || type is null ? type : Inherited.Known(type, Model.Compilation);

    /// <summary>A type as it is written where the rule stands.</summary>
    public string InText(ITypeSymbol type) => type.ToMinimalDisplayString(Model, Define.SpanStart, InCode);

    /// <summary>A type as authors call it, without namespaces.</summary>
    public static string InWords(ITypeSymbol type) => type.ToDisplayString(InMessages);

    /// <summary>Whether a type is one of the language's own.</summary>
    public static bool IsOfLanguage(ITypeSymbol? type, string name) =>
        type is { ContainingType: null } && type.Name == name && type.ContainingNamespace.ToDisplayString() == Language;
}
