namespace GuaranteeRules.Tests.Engine;

/// <summary>The facts of one type, for an engine that knows the type at run time only.</summary>
internal abstract class ReferenceFacts
{
    public static ReferenceFacts Of(Type type) => (ReferenceFacts)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!;

    public abstract IEnumerable<object?> In(WorkingMemory memory);

    public abstract void Yield(WorkingMemory memory, object? fact, string rule);

    public abstract Array Collect(IEnumerable<object?> results);

    private sealed class Typed<T> : ReferenceFacts
        where T : notnull
    {
        public override IEnumerable<object?> In(WorkingMemory memory) => memory.Facts<T>().Cast<object?>();

        public override void Yield(WorkingMemory memory, object? fact, string rule) => memory.Yield((T?)fact, rule);

        public override Array Collect(IEnumerable<object?> results) => results.Cast<T>().ToArray();
    }
}
