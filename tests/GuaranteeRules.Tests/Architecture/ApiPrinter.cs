using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>Prints what users of an assembly can see, sorted, so that every change of it shows as a difference of lines.</summary>
/// <remarks>Left out: what every record brings along, and what overrides a member that is printed elsewhere.</remarks>
internal static class ApiPrinter
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nulls = new();

    internal static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = type.GetInterfaces().Where(x => x.IsVisible && !inherited.Contains(x)).Select(TypeNames.Of).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
        {
            bases.Insert(0, TypeNames.Of(parent));
        }

        var list = type.IsEnum || bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases);
        return $"{Kind(type)} {type.Namespace}.{TypeNames.Of(type)}{list}{Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethod("PrintMembers", Declared) is not null ? "record " : string.Empty;
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty) + record + "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {record}class",
            _ => (type.IsSealed ? "sealed " : string.Empty) + record + "class",
        };
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture):D2} {name}"));
        }

        return type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(Field)
            .Concat(type.GetConstructors(Declared).Where(IsSeen).Where(x => type.GetMethod("<Clone>$", Declared) is null || !IsCopy(x)).Select(x => $"{Access(x)}{TypeNames.Of(type)}({Parameters(x)})"))
            .Concat(type.GetProperties(Declared).Where(x => x.Name != "EqualityContract" && x.GetAccessors(nonPublic: true).Any(y => IsSeen(y) && !IsOverride(y))).Select(Property))
            .Concat(type.GetMethods(Declared).Where(x => IsSeen(x) && !IsOverride(x) && (!x.IsSpecialName || x.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsWritten(x)).Select(Method));
    }

    private static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty))}{TypeNames.Of(Nulls.Create(field))} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var get = property.GetMethod is { } read && IsSeen(read) ? " get;" : string.Empty;
        var set = property.SetMethod is not { } write || !IsSeen(write) ? string.Empty
            : write.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        var indexes = property.GetIndexParameters().Select(Parameter).ToArray();
        return $"{Access(property.GetAccessors(nonPublic: true)[0])}{required}{TypeNames.Of(Nulls.Create(property))} {(indexes.Length > 0 ? $"this[{string.Join(", ", indexes)}]" : property.Name)} {{{get}{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : string.Empty;
        return $"{Access(method)}{TypeNames.Of(Nulls.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)}){(method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : string.Empty)}";
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty) + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty;
        var value = parameter.HasDefaultValue ? " = " + Convert.ToString(parameter.DefaultValue ?? "default", CultureInfo.InvariantCulture) : string.Empty;
        return $"{way}{TypeNames.Of(Nulls.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Constraints(Type[] arguments) => string.Concat(
        from argument in arguments
        let bounds = argument.IsGenericParameter ? argument.GetGenericParameterConstraints().Where(x => x != typeof(ValueType)).Select(TypeNames.Of).ToList() : []
        let kind = argument.IsGenericParameter ? argument.GenericParameterAttributes : default
        let words = (kind.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? new[] { "struct" } : kind.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : []).Concat(bounds).ToArray()
        where words.Length > 0
        select $" where {argument.Name} : {string.Join(", ", words)}");

    private static string Access(MethodBase method) =>
        (method.IsFamily ? "protected " : string.Empty) + (method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : string.Empty);

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    /// <summary>What the compiler writes for a record.</summary>
    private static bool IsWritten(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
