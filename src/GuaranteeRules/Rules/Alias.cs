using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GuaranteeRules.Rules;

/// <summary>A local variable of Define that names what a pattern finds. The compiler turns a captured local into a field.</summary>
internal sealed record Alias(string Name, Type Type, FieldInfo Field)
{
    /// <summary>The alias that <c>() =&gt; local</c> names, or null if that is no local variable of the given type.</summary>
    public static Alias? Of(LambdaExpression expression, Type type) =>
        LocalOf(expression.Body) is { } field && field.FieldType == type ? new(field.Name, type, field) : null;

    /// <summary>The field that holds the captured local variable an expression reads, or null if it reads something else.</summary>
    public static FieldInfo? LocalOf(Expression? expression) =>
        expression is MemberExpression { Member: FieldInfo field } && IsCapturedLocal(field) ? field : null;

    // The compiler's own fields in a closure (this, an outer closure) have names no programmer can write.
    private static bool IsCapturedLocal(FieldInfo field) =>
        !field.Name.Contains('<', StringComparison.Ordinal) && field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
