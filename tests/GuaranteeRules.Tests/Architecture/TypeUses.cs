using System.Reflection;
using System.Runtime.CompilerServices;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>Every type that a type names: its bases, its members' signatures, and the code of its methods. What is generated for a rule is left out.</summary>
internal static class TypeUses
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    internal static IEnumerable<Type> Of(Type type) => Named(type).OfType<Type>().SelectMany(Parts);

    private static IEnumerable<Type?> Named(Type type)
    {
        var methods = type.GetMethods(Own).Where(method => !IsGenerated(method)).Concat<MethodBase>(type.GetConstructors(Own)).ToList();
        return type.GetInterfaces().Where(face => face != typeof(IPlannedRule))
            .Append(type.BaseType)
            .Concat(type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()))
            .Concat(type.GetFields(Own).Select(field => field.FieldType))
            .Concat(type.GetProperties(Own).Select(property => property.PropertyType))
            .Concat(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType))
            .Concat(methods.SelectMany(Signature))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType))
            .Concat(methods.SelectMany(IlReader.MembersIn).SelectMany(InCode));
    }

    /// <summary>Whether a generator wrote a method. The compiler writes some too: those of lambdas have names nobody can write, and hold an author's code.</summary>
    private static bool IsGenerated(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.StartsWith('<');

    private static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method is MethodInfo { ReturnType: var result } ? [result] : []);

    private static IEnumerable<Type?> InCode(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodInfo { IsGenericMethod: true } method => Signature(method).Concat(method.GetGenericArguments()).Append(method.DeclaringType),
        MethodBase method => Signature(method).Append(method.DeclaringType),
        _ => [],
    };

    /// <summary>A type as it is written: an array's element, a generic type and its arguments.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
