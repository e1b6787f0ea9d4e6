using System.Collections.Concurrent;
using GuaranteeRules.Engine;

namespace GuaranteeRules.NRules;

/// <summary>Hands facts whose type is known only at run time to a memory, which knows them by their static type.</summary>
internal abstract class Yielding
{
    private static readonly ConcurrentDictionary<Type, Yielding> Known = new();

    internal static Yielding Of(Type type) =>
        Known.GetOrAdd(type, static fact => (Yielding)Activator.CreateInstance(typeof(Yielding<>).MakeGenericType(fact))!);

    internal abstract void Yield(WorkingMemory memory, object fact);
}

/// <summary>Hands over facts of one type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class Yielding<T> : Yielding
    where T : notnull
{
    internal override void Yield(WorkingMemory memory, object fact) => memory.Yield((T)fact, nameof(NRules));
}
