using System.Reflection;
using System.Text.RegularExpressions;
using GuaranteeRules.Clauses;
using GuaranteeRules.Cli;
using GuaranteeRules.NRules;
using GuaranteeRules.Tests.Architecture;
using NRules.RuleModel;

namespace GuaranteeRules.Tests.Readme;

/// <summary>What a name on a page may stand for: a file, a type, a member, a word of the formats, or a line of code that is written somewhere.</summary>
internal static partial class KnownNames
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    /// <summary>All sources but those beside this one, which speak of names that stand for nothing.</summary>
    private static readonly Source[] Written = [.. new[] { "src", "tests", "samples", "benchmarks" }.SelectMany(Sources.Of).Where(source => !source.Folder.EndsWith("Readme", StringComparison.Ordinal))];

    private static readonly ILookup<string, Type> Types = new[] { typeof(GuaranteeBook), typeof(CommandLine), typeof(NRulesEngine), typeof(Rule), typeof(IRuleDefinition), typeof(KnownNames) }
        .SelectMany(type => type.Assembly.GetTypes())
        .ToLookup(type => Tick.Replace(type.Name, string.Empty), StringComparer.Ordinal);

    /// <summary>Members of the library, and the words of NRules' language, which a page may name without their type.</summary>
    private static readonly HashSet<string> Members =
        [.. Types.SelectMany(types => types).Where(type => type.Assembly == typeof(GuaranteeBook).Assembly || type.Assembly == typeof(Rule).Assembly).SelectMany(type => type.GetMembers(Any)).Select(member => member.Name)];

    /// <summary>Types of projects that these tests do not refer to.</summary>
    private static readonly HashSet<string> Declared = [.. Written.SelectMany(source => Declaration.Matches(source.Text)).Select(match => match.Groups["name"].Value)];

    private static readonly HashSet<string> Words =
    [
        .. ClauseFamilies.All.Select(family => family.Name),
        .. ReasonCode.All.Keys,
        .. typeof(GuaranteeBook).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsNested: false }).SelectMany(type => Enum.GetNames(type)).Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName),
        .. Messages.In(Language.English).Texts.Keys,
        .. ToolWording.In(Language.English).All.Keys,
        .. Repository.Read("tests", "mutants", "mutants").Split('\n').Select(line => line.Split(' ')[0]),
    ];

    /// <param name="name">What stands in backticks.</param>
    /// <param name="page">The page that names it.</param>
    internal static bool Knows(string name, string page) => Assigned.Match(name) switch
    {
        { Success: true } assigned => assigned.Groups["variable"].Captures.All(variable => IsSwitch(variable.Value)) && (assigned.Length == name.Length || Stands(name[assigned.Length..], page)),
        _ => Stands(name, page),
    };

    private static bool Stands(string name, string page) => name switch
    {
        "(root)" or "X.cs" or "XTerms.cs" or "XDefinitions.cs" => true,
        _ when name.StartsWith("--", StringComparison.Ordinal) => true,
        _ when name.StartsWith("dotnet ", StringComparison.Ordinal) => name.Split(' ').Where(word => word.Contains('/', StringComparison.Ordinal)).All(file => IsFile(file, page)),
        _ when IsFile(name.Split(' ')[0], page) => true,
        _ when name.Contains(' ', StringComparison.Ordinal) => Written.Any(source => source.Text.Contains(name, StringComparison.Ordinal)),
        _ when IsSwitch(name) || Words.Contains(name) => true,
        _ when name.EndsWith('.') => Words.Any(word => word.StartsWith(name, StringComparison.Ordinal)),
        _ when char.IsLower(name[0]) => !name.AsSpan().ContainsAny('-', '.'),
        _ => IsCode(Arguments.Replace(name, string.Empty).TrimStart('.').Split('.')),
    };

    private static bool IsSwitch(string name) => name == "LAWS" || (name.StartsWith("GUARANTEE_", StringComparison.Ordinal) && Written.Any(source => source.Text.Contains($"\"{name}\"", StringComparison.Ordinal)));

    private static bool IsFile(string name, string page)
    {
        string[] places = ["", Path.GetDirectoryName(page)!, "src", "src/GuaranteeRules", "tests", "tests/GuaranteeRules.Tests", "benchmarks", "benchmarks/GuaranteeRules.Benchmarks"];
        return places.Any(place => Path.Exists(Repository.PathOf(place, name)));
    }

    private static bool IsCode(string[] parts) => parts switch
    {
        [var only] => Types.Contains(only) || Types.Contains(only + "Attribute") || Members.Contains(only) || Declared.Contains(only),
        [.., var owner, var member] => Types[owner].Any(type => type.GetMember(member, Any).Length > 0) || Types[member].Any(type => type.DeclaringType?.Name == owner || type.Namespace!.EndsWith("." + owner, StringComparison.Ordinal)),
        [] => false,
    };

    [GeneratedRegex(@"`\d+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tick { get; }

    [GeneratedRegex(@"<.*?>|\(\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arguments { get; }

    [GeneratedRegex(@"^((?<variable>[A-Z_]+)=('[^']*'|\S*) ?)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Assigned { get; }

    [GeneratedRegex(@"\b(class|record struct|record|struct|interface|enum) (?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration { get; }
}
