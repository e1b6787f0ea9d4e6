using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>Facts cannot change once they are built, nor be replaced by a subclass that can.</summary>
public sealed class FactTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Who walks a list holds its place in it, and is no fact.
    private static readonly Type[] Facts =
        [.. typeof(GuaranteeBook).Assembly.GetTypes().Where(type => type.Namespace == "GuaranteeRules.Facts" && type.IsVisible && type != typeof(GuaranteeRules.Facts.ValueList<>.Enumerator))];

    [Fact]
    public void Are_sealed() => Expect.None(Facts.Where(type => !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void Are_read_only_where_they_are_values() =>
        Expect.None(Facts.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))).Select(type => type.Name));

    [Fact]
    public void Have_no_field_that_changes() =>
        Expect.None(Fields().Where(field => !field.IsInitOnly && !field.IsLiteral && !IsOfInitProperty(field)).Select(Describe));

    [Fact]
    public void Have_no_property_that_is_set_after_they_are_built()
    {
        var settable = from property in Facts.SelectMany(type => type.GetProperties(All))
                       where property.SetMethod is { } set && !IsInit(set)
                       select $"{property.DeclaringType!.Name}.{property.Name}";
        Expect.None(settable);
    }

    [Fact]
    public void Hold_only_what_cannot_change_either()
    {
        var mutable = from field in Fields()
                      where !field.IsStatic && field.DeclaringType != typeof(GuaranteeRules.Facts.ValueList<>) && !IsImmutable(field.FieldType)
                      select Describe(field);
        Expect.None(mutable);
    }

    private static IEnumerable<FieldInfo> Fields() =>
        Facts.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(All)).Where(field => field.DeclaringType is { } type && !type.Name.StartsWith('<'));

    private static string Describe(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";

    /// <summary>The field behind an init-only property is not itself marked as read-only.</summary>
    private static bool IsOfInitProperty(FieldInfo field) =>
        field.IsDefined(typeof(CompilerGeneratedAttribute)) && field.DeclaringType!.GetProperties(All).Any(property => field.Name == $"<{property.Name}>k__BackingField" && (property.SetMethod is not { } set || IsInit(set)));

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsImmutable(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? IsImmutable(value)
        : type.IsGenericType ? type.GetGenericTypeDefinition() == typeof(GuaranteeRules.Facts.ValueList<>) && type.GetGenericArguments().All(IsImmutable)
        : type.IsPrimitive || type.IsEnum || type == typeof(string) || type.Assembly == typeof(Instant).Assembly || Facts.Contains(type);
}
