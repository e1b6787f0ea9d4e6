namespace GuaranteeRules.Json;

/// <summary>A value that a member of a case has; a member without one is null.</summary>
/// <remarks>The serializer's code for members is shared between all reference types and comes compiled; for each struct it would be compiled anew at every start.</remarks>
internal sealed class Given<T>
    where T : struct
{
    internal Given(T value) => Value = value;

    internal T Value { get; }

    public static implicit operator T(Given<T> given) => given.Value;

    public static implicit operator T?(Given<T>? given) => given?.Value;
}
