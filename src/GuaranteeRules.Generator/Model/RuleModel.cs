namespace GuaranteeRules.Generator;

/// <summary>What came of reading one rule; all that lives on between two runs of the generator.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Rule">The rule; null: it could not be read, and the findings or the compiler say why.</param>
/// <param name="Findings">What cannot be translated.</param>
/// <param name="Entry">Its place in the catalog; null: the catalog cannot name it.</param>
internal sealed record RuleResult(string HintName, RuleModel? Rule, EquatableArray<Finding> Findings, CatalogEntry? Entry);

/// <summary>A rule that the catalog can list.</summary>
/// <param name="Plan">An expression for its plan.</param>
/// <param name="Group">The class around it.</param>
/// <param name="Path">The file it stands in.</param>
/// <param name="Position">Where in the file.</param>
internal sealed record CatalogEntry(string Plan, string Group, string Path, int Position);

/// <summary>A rule as it will be written: every text is C# that means the same in the generated file as in the author's.</summary>
/// <remarks>The class with the code stands beside the rule's class where it can (<c>IsBeside</c>), so that running it does not load the rule.</remarks>
internal sealed record RuleModel(
    string DisplayName,
    string NameExpression,
    Surroundings Around,
    HeirPart? Heir,
    bool IsBeside,
    MethodNames Names,
    EquatableArray<string> Constants,
    Trigger? Trigger,
    EquatableArray<Step> Steps,
    EquatableArray<Read> Reads,
    EquatableArray<Yielded> Yields);

/// <summary>What stands around a rule's class in its file.</summary>
/// <param name="Usings">The file's usings and extern aliases.</param>
/// <param name="Namespaces">Namespaces with their own usings, the outermost first.</param>
/// <param name="Types">The heads of the classes around the class with the code, the outermost first: <c>partial class X</c>.</param>
/// <param name="Engine">What comes before a name of the engine; empty where a using does.</param>
internal sealed record Surroundings(EquatableArray<string> Usings, EquatableArray<NamespaceLevel> Namespaces, EquatableArray<string> Types, string Engine);

/// <summary>The second part of a rule that inherits its Define: the code stands where the Define was written, so that names mean the same.</summary>
/// <param name="Namespace">The heir's namespace; empty: none.</param>
/// <param name="Types">The heads of the classes, the outermost first, the heir last.</param>
/// <param name="Plan">An expression for its plan.</param>
internal sealed record HeirPart(string Namespace, EquatableArray<string> Types, string Plan);

/// <summary>A namespace and the usings inside it.</summary>
internal sealed record NamespaceLevel(string Name, EquatableArray<string> Usings);

/// <summary>Names in the generated class that neither the rule nor its class uses for anything else.</summary>
internal sealed record MethodNames(string Class, string Fire, string Suppose, string Memory);

/// <summary>The first Match: the engine calls the rule once for each of its facts.</summary>
internal sealed record Trigger(string Type, string Variable, EquatableArray<Code> Conditions, Switch? Switch);

/// <summary>A comparison of the trigger with a constant.</summary>
internal sealed record Switch(string Path, int Value);

/// <summary>A fact type that is read, and how: a member of ReadKind.</summary>
internal sealed record Read(string Type, string Kind);

/// <summary>A fact that follows.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Fact">The fact.</param>
/// <param name="IsExplained">Whether it is told of also where it does not follow.</param>
internal sealed record Yielded(string Type, Code Fact, bool IsExplained);
