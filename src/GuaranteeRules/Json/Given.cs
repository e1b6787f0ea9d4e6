namespace GuaranteeRules.Json;

/// <summary>A value that a member of a case has; a member without one is null.</summary>
/// <remarks>The serializer's code for members is shared between all reference types and comes compiled; for each struct it would be compiled anew at every start.</remarks>
internal sealed class Given<T>(T value)
    where T : struct
{
    internal T Value { get; } = value;

    public static implicit operator T(Given<T> given) => given.Value;

    public static implicit operator T?(Given<T>? given) => given?.Value;
}
