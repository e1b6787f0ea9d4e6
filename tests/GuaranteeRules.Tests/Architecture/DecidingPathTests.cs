using System.Linq.Expressions;
using System.Reflection;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>Cases are decided by plain code: no expression is recorded or compiled, nothing is looked up by reflection, and lists are walked.</summary>
public sealed class DecidingPathTests
{
    private static readonly string[] Rooms = ["Explanations", "Judging", "Clauses", "Assessments", "Decisions", "Wording", "Policies", "Engine", "Facts"];

    // What Define says is the author's text, and runs only where NRules asks for it.
    private static readonly MethodBase[] Code =
    [
        .. typeof(GuaranteeBook).Assembly.GetTypes()
            .Where(type => Outermost(type).Namespace is { } name && (name == "GuaranteeRules" || (name.StartsWith("GuaranteeRules.", StringComparison.Ordinal) && Rooms.Contains(name.Split('.')[1]))))
            .SelectMany(type => type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own)))
            .Where(method => method.Name != "Define" && !method.Name.StartsWith("<Define>", StringComparison.Ordinal)),
    ];

    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Names_no_expression() =>
        Expect.None(Code.Where(method => IlReader.MembersIn(method).Any(member => TypeOf(member) is { Namespace: "System.Linq.Expressions" })).Select(Name));

    /// <summary>The embedded files are read from the assembly when a book is opened: that is no look at a type. Names of types are for messages.</summary>
    [Fact]
    public void Looks_up_no_member_and_makes_no_object_by_its_type() =>
        Expect.None(Code.Where(method => Outermost(method.DeclaringType!) != typeof(DisplayName) && IlReader.MembersIn(method).Any(IsReflection)).Select(Name));

    /// <summary>What runs for every case is written as loops. The engine still asks in sentences where a program is put together, or refused; and what is asked for apart from decisions takes its time.</summary>
    [Fact]
    public void Asks_no_sequence() =>
        Expect.None(Code.Where(method => !IsApart(Outermost(method.DeclaringType!)) && IlReader.MembersIn(method).Any(member => TypeOf(member) == typeof(Enumerable))).Select(Name));

    /// <summary>The scan would see all of them.</summary>
    [Fact]
    public void The_scan_sees_what_it_looks_for()
    {
        var own = typeof(DecidingPathTests).GetMethod(nameof(Compile), Own)!;
        Assert.Contains(IlReader.MembersIn(own), member => TypeOf(member) is { Namespace: "System.Linq.Expressions" });
        Assert.Contains(IlReader.MembersIn(own), IsReflection);
        Assert.Contains(IlReader.MembersIn(((Action)Ask).Method), member => TypeOf(member) == typeof(Enumerable));
        Assert.True(Code.Length > 500, "Most of the library's code is missing.");
    }

    /// <summary>Putting a program together, and comparing policies.</summary>
    private static bool IsApart(Type type) => type.Namespace == "GuaranteeRules.Engine" || type == typeof(ClauseEntry) || type == typeof(Length);

    private static object? Compile() => Activator.CreateInstance(Expression.Lambda<Func<Type>>(Expression.Constant(typeof(object))).Compile()());

    private static void Ask() => _ = Enumerable.Range(0, 1).Any();

    private static bool IsReflection(MemberInfo member) =>
        member is MethodBase method && (method.DeclaringType == typeof(Activator) || (method.DeclaringType == typeof(Type) && method.Name.StartsWith("Get", StringComparison.Ordinal) && method.Name != nameof(Type.GetTypeFromHandle))
            || (typeof(MethodBase).IsAssignableFrom(method.DeclaringType) && method.Name == "Invoke"));

    private static Type? TypeOf(MemberInfo member) => member as Type ?? member.DeclaringType;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string Name(MethodBase method) => $"{method.DeclaringType!.FullName}.{method.Name}";
}
