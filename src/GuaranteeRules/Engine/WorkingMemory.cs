using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GuaranteeRules.Engine;

/// <summary>The facts of one case, and what the rules of an engine make of them.</summary>
/// <remarks>
/// Insert facts, <see cref="Run"/>, read <see cref="Facts{T}"/>; then <see cref="Clear"/> and begin the next case.
/// Reusing a memory is cheaper than making one: a run allocates only what rules yield. Not thread-safe: one memory per thread.
/// </remarks>
[DebuggerDisplay("{hasRun ? \"run\" : \"not run yet\",nq}")]
public sealed class WorkingMemory : IFactSink
{
    private const int Word = 64;

    private readonly IRuleEngine engine;
    private FactList?[] lists;
    private ulong[] present;
    private bool hasRun;

    /// <summary>An empty memory for one case at a time.</summary>
    public WorkingMemory(IRuleEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        this.engine = engine;

        // Every type that a program's rules read was known when it was built.
        lists = new FactList?[FactType.Count];
        present = new ulong[(lists.Length + Word - 1) / Word];
    }

    /// <summary>Adds a fact under the type <typeparamref name="T"/>, which is the only type it is found under. Equal facts are all kept.</summary>
    /// <exception cref="InvalidOperationException">The rules have run already: the fact would come too late for them.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Insert<T>(T fact)
        where T : notnull
    {
        if (fact is null || hasRun)
        {
            RefuseInsert(fact);
        }

        Add(fact!);
    }

    /// <summary>Adds a fact under a type that it is of.</summary>
    internal void Insert(FactType type, object fact)
    {
        if (hasRun)
        {
            RefuseInsert(fact);
        }

        var slot = type.Slot;
        var list = (uint)slot < (uint)lists.Length && lists[slot] is { } known ? known : NewList(type);
        list.AddUntyped(fact);
        present[slot / Word] |= 1UL << (slot % Word);
    }

    /// <summary>The facts of exactly this type, inserted and yielded, in that order.</summary>
    /// <returns>A view that follows later changes and is empty after <see cref="Clear"/>; reading it by index, or with foreach, allocates nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Where T is known, the place of its list is a constant.
    public FactList<T> Facts<T>()
        where T : notnull =>
        (uint)FactType<T>.At < (uint)lists.Length && lists[FactType<T>.At] is { } list ? Unsafe.As<FactList<T>>(list) : (FactList<T>)NewList(FactType<T>.Key);

    /// <summary>Every fact, type by type: for an engine that tells types apart by itself.</summary>
    /// <returns>A view, not to be read on while facts are added.</returns>
    public IEnumerable<object> AllFacts() => lists.Where(list => list is { Count: > 0 }).SelectMany(list => ((IEnumerable)list!).Cast<object>());

    /// <summary>Takes a fact that a rule yields; engines and generated code call it.</summary>
    /// <exception cref="InvalidOperationException">The fact is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Yield<T>(T? fact, string rule)
        where T : notnull
    {
        if (fact is null)
        {
            RefuseYield<T>(rule);
        }

        Add(fact!);
    }

    /// <summary>Takes a fact that a rule would yield if its conditions held; generated code calls it.</summary>
    /// <exception cref="InvalidOperationException">The fact is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Suppose<T>(T? fact, string rule)
        where T : notnull
    {
        if (fact is null)
        {
            RefuseYield<T>(rule);
        }

        Add(new Supposed<T>(rule, fact!));
    }

    /// <summary>Runs every rule of the engine on the facts, once. What a rule yields is there before any rule that asks for it.</summary>
    /// <remarks>An exception from a rule's own code passes through unchanged; clear the memory before using it again.</remarks>
    /// <exception cref="InvalidOperationException">The rules have run already since the last <see cref="Clear"/>, or a rule yields null.</exception>
    public void Run()
    {
        if (hasRun)
        {
            throw new InvalidOperationException("The rules have run on these facts already. Clear the memory and insert the facts of the next case.");
        }

        hasRun = true;
        engine.Run(this);
    }

    /// <summary>Forgets all facts and lets go of them, so that the memory can serve the next case.</summary>
    public void Clear()
    {
        for (var word = 0; word < present.Length; word++)
        {
            for (var bits = present[word]; bits != 0; bits &= bits - 1)
            {
                lists[(word * Word) + System.Numerics.BitOperations.TrailingZeroCount(bits)]!.Clear();
            }

            present[word] = 0;
        }

        hasRun = false;
    }

    /// <summary>Which types of a word of 64 have facts.</summary>
    internal ulong Present(int word) => present[word];

    internal FactList ListAt(int slot) => lists[slot]!;

    [DoesNotReturn]
    private static void RefuseYield<T>(string rule) =>
        throw new InvalidOperationException($"Rule '{rule}' yields null instead of a fact of {DisplayName.Of(typeof(T))}.");

    private static void RefuseInsert<T>(T? fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        throw new InvalidOperationException($"A fact of {DisplayName.Of(typeof(T))} comes after the rules have run. Insert all facts of a case before Run, or Clear for the next case.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add<T>(T fact)
        where T : notnull
    {
        Facts<T>().Add(fact);
        present[FactType<T>.At / Word] |= 1UL << (FactType<T>.At % Word);
    }

    /// <summary>A type may be asked for that was not known when the memory was made.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private FactList NewList(FactType type)
    {
        if (type.Slot >= lists.Length)
        {
            Array.Resize(ref lists, type.Slot + 1);
            Array.Resize(ref present, (type.Slot + Word) / Word);
        }

        return lists[type.Slot] = type.NewList();
    }
}
