using System.Collections.Immutable;
using System.ComponentModel;

namespace GuaranteeRules.Engine;

/// <summary>A rule that the generator has turned into code. Generated code implements it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPlannedRule
{
    /// <summary>What the rule reads and yields, and its code; the same object at every call.</summary>
    static abstract RulePlan Plan { get; }
}

/// <summary>How a rule reads the facts of a type.</summary>
public enum ReadKind
{
    /// <summary>It goes on for each fact, or if there is one.</summary>
    Matches,

    /// <summary>It goes on if there is none, or if all are so.</summary>
    Negates,

    /// <summary>It gathers them.</summary>
    Collects,
}

/// <summary>That a rule reads the facts of a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Kind">How.</param>
public readonly record struct FactRead(FactType Type, ReadKind Kind);

/// <summary>What the generator knows of a rule, as data, and the code it made of it.</summary>
public abstract class RulePlan
{
    private protected RulePlan()
    {
    }

    /// <summary>The plan of a rule; no rule is made for it.</summary>
    /// <typeparam name="TRule">The rule's class, as it is written: the generator has given it its plan.</typeparam>
    public static RulePlan Of<TRule>()
        where TRule : IPlannedRule =>
        TRule.Plan;

    /// <summary>The rule's name with the classes around it, as <c>PriceProtection.PayTheDifference</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it reads, in the order it is written.</summary>
    public required ImmutableArray<FactRead> Reads { get; init; }

    /// <summary>The types it yields.</summary>
    public required ImmutableArray<FactType> Yields { get; init; }

    /// <summary>Tells through <see cref="WorkingMemory.Suppose{T}"/> what the rule would yield if its conditions held; null: it yields nothing that is <see cref="ExplainedAttribute">explained</see>.</summary>
    public Action<WorkingMemory>? Suppose { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The type its first Match reads, without facts of which it cannot fire; null: it starts with something else.</summary>
    internal abstract FactType? Trigger { get; }
}

/// <summary>A rule that starts with the facts of one type.</summary>
/// <typeparam name="T">The type of its first Match.</typeparam>
/// <param name="fire">Runs the rule for one fact of its first Match.</param>
public sealed class RulePlan<T>(Action<WorkingMemory, T> fire) : RulePlan
    where T : notnull
{
    /// <summary>A member of the trigger that the rule compares with a constant; null: none. Rules on the same member are found by its value.</summary>
    public string? SwitchOn { get; init; }

    /// <summary>Reads that member as a number; given with <see cref="SwitchOn"/>.</summary>
    public Func<T, int>? Switch { get; init; }

    /// <summary>The value for which the rule can fire.</summary>
    public int SwitchValue { get; init; }

    internal Action<WorkingMemory, T> Fire { get; } = fire;

    internal override FactType Trigger => FactType<T>.Key;
}

/// <summary>A rule that starts with what is not there, or with a query: it is asked in every run.</summary>
/// <param name="fire">Runs the rule.</param>
public sealed class UntriggeredPlan(Action<WorkingMemory> fire) : RulePlan
{
    internal Action<WorkingMemory> Fire { get; } = fire;

    internal override FactType? Trigger => null;
}
