using System.Reflection;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>Types as C# writes them, with the question mark where null is allowed.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(byte)] = "byte",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    internal static string Of(NullabilityInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var arguments = info.GenericTypeArguments.Select(Of).ToArray();
        var name = type.IsArray ? Of(info.ElementType!) + "[]" : Simple(type, arguments);
        return info.ReadState == NullabilityState.Nullable && !type.IsGenericParameter ? name + "?" : name;
    }

    /// <summary>A type without word of null: a base, an interface, a constraint.</summary>
    internal static string Of(Type type) => Simple(type, [.. type.GetGenericArguments().Select(Of)]);

    private static string Simple(Type type, string[] arguments)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = tick < 0 ? type.Name.TrimEnd('&') : type.Name[..tick];
        var outer = type is { IsNested: true, IsGenericParameter: false } ? Of(type.DeclaringType!) + "." : string.Empty;
        return outer + name + (arguments.Length == 0 || (outer.Length > 0 && tick < 0) ? string.Empty : $"<{string.Join(", ", arguments)}>");
    }
}
