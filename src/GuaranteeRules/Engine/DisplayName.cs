namespace GuaranteeRules.Engine;

/// <summary>Names of rules and facts as the author writes them, for messages.</summary>
internal static class DisplayName
{
    /// <summary>The name without namespace, with the classes it is nested in: <c>PriceProtection.RefuseIfLate</c>, <c>Assessment&lt;ScratchTerms&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        return Of(type, type.GetGenericArguments());
    }

    private static string Of(Type type, Type[] arguments)
    {
        // A nested type lists the type arguments of its outer types first, and its own after them.
        int outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string prefix = type.IsNested && !type.IsGenericParameter ? Of(type.DeclaringType!, arguments[..outer]) + "." : "";
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return prefix + (tick < 0 ? type.Name : $"{type.Name[..tick]}<{string.Join(", ", arguments[outer..].Select(Of))}>");
    }
}
