namespace GuaranteeRules.Engine;

/// <summary>A type of facts, as the engine knows it: a small number that is the same for every program of the process.</summary>
public abstract class FactType
{
    private static int count;

    private readonly Type type;

    private protected FactType(Type type)
    {
        this.type = type;
        Slot = Interlocked.Increment(ref count) - 1;
    }

    /// <summary>The type's name as authors write it.</summary>
    public string Name => field ??= DisplayName.Of(type);

    /// <summary>Its place in every working memory.</summary>
    internal int Slot { get; }

    /// <summary>How many types have been named so far.</summary>
    internal static int Count => Volatile.Read(ref count);

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal abstract TriggerGroup NewGroup();

    internal abstract FactList NewList();
}

/// <summary>The one <see cref="FactType"/> of a type.</summary>
/// <typeparam name="T">The type facts are inserted and yielded as.</typeparam>
public sealed class FactType<T> : FactType
    where T : notnull
{
    private FactType()
        : base(typeof(T))
    {
    }

    /// <summary>The type itself.</summary>
    public static readonly FactType<T> Key = new();

    /// <summary>Its place, as a constant of the machine code that asks for it.</summary>
    internal static readonly int At = Key.Slot;

    internal override TriggerGroup NewGroup() => new TriggerGroup<T>();

    internal override FactList NewList() => new FactList<T>();
}
