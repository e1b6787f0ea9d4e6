using Microsoft.CodeAnalysis;

namespace GuaranteeRules.Generator;

/// <summary>Everything that can be wrong with a rule. Each has a page of its number in <c>docs</c>.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor NotPartial = New("GR001", "A rule's class and the classes around it are partial");
    public static readonly DiagnosticDescriptor Statement = New("GR002", "Define declares aliases and constants, and says When and Then");
    public static readonly DiagnosticDescriptor NotInPlace = New("GR003", "A condition is a lambda, written in place");
    public static readonly DiagnosticDescriptor NotALocal = New("GR004", "An alias is a local variable of Define");
    public static readonly DiagnosticDescriptor TooEarly = New("GR005", "An alias is matched before it is used");
    public static readonly DiagnosticDescriptor PlainLocal = New("GR006", "A condition uses only what was matched, constants and members");
    public static readonly DiagnosticDescriptor GivenTwice = New("GR007", "An alias is given once");
    public static readonly DiagnosticDescriptor Hidden = New("GR008", "No inner name hides an alias");
    public static readonly DiagnosticDescriptor Order = New("GR009", "A rule says When once, then Then once");
    public static readonly DiagnosticDescriptor NoYield = New("GR010", "A rule has a condition and yields something");
    public static readonly DiagnosticDescriptor HavingFirst = New("GR011", "Having follows a Match, a Query or a Let");
    public static readonly DiagnosticDescriptor ForeignWord = New("GR012", "A rule uses the words of the language");
    public static readonly DiagnosticDescriptor Context = New("GR013", "A yield does not use its context");
    public static readonly DiagnosticDescriptor Query = New("GR014", "A query is one chain from Match on");
    public static readonly DiagnosticDescriptor NoSecondPart = New("GR015", "A rule's class can have a second part");
    public static readonly DiagnosticDescriptor Unnamed = New("GR016", "What a query gathers has a type with a name");
    public static readonly DiagnosticDescriptor NotInherited = New("GR017", "A Define that is inherited can be read where it is inherited");
    public static readonly DiagnosticDescriptor State = New("GR018", "A rule has no state of its own");
    public static readonly DiagnosticDescriptor Attribute = New("GR019", "A rule's attributes only describe it");
    public static readonly DiagnosticDescriptor Impure = New("GR020", "A rule reads nothing but its facts");
    public static readonly DiagnosticDescriptor BaseType = New("GR021", "A fact is matched by its own type", DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor New(string id, string title, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, "{0}", "GuaranteeRules", severity, isEnabledByDefault: true);
}
