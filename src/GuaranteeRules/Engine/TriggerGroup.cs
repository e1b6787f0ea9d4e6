using System.Runtime.CompilerServices;

namespace GuaranteeRules.Engine;

/// <summary>The rules of a stratum that start with the facts of one type.</summary>
internal abstract class TriggerGroup
{
    internal abstract void Add(RulePlan plan);

    /// <summary>Called once, after the last rule.</summary>
    internal abstract void Seal();

    internal abstract void Fire(WorkingMemory memory, FactList facts);
}

/// <summary>Where several rules compare the same member with constants, a fact goes straight to those that can fire.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class TriggerGroup<T> : TriggerGroup
    where T : notnull
{
    private const int LongestTable = 1024;

    private readonly List<RulePlan<T>> plans = [];
    private Action<WorkingMemory, T>[] always = [];
    private Action<WorkingMemory, T>[][] byValue = [];
    private Func<T, int>? read;
    private bool hasSwitch;
    private int least;

    internal override void Add(RulePlan plan)
    {
        plans.Add((RulePlan<T>)plan);
        hasSwitch |= plan is RulePlan<T> { SwitchOn: not null };
    }

    internal override void Seal()
    {
        if (!hasSwitch)
        {
            always = new Action<WorkingMemory, T>[plans.Count];
            for (var i = 0; i < always.Length; i++)
            {
                always[i] = plans[i].Fire;
            }

            return;
        }

        var switched = plans.Where(plan => plan.SwitchOn is not null).GroupBy(plan => plan.SwitchOn, StringComparer.Ordinal).MaxBy(group => group.Count())?.ToList();
        if (switched is not { Count: > 1 } || (long)switched.Max(plan => plan.SwitchValue) - switched.Min(plan => plan.SwitchValue) >= LongestTable)
        {
            always = [.. plans.Select(plan => plan.Fire)];
            return;
        }

        read = switched[0].Switch;
        least = switched.Min(plan => plan.SwitchValue);
        byValue = [.. Enumerable.Range(least, switched.Max(plan => plan.SwitchValue) - least + 1).Select(value => Firing(plan => !switched.Contains(plan) || plan.SwitchValue == value))];
        always = Firing(plan => !switched.Contains(plan));
    }

    internal override void Fire(WorkingMemory memory, FactList facts)
    {
        var list = Unsafe.As<FactList<T>>(facts);

        // Rules of one stratum yield nothing that rules of the same stratum read: the count stands still.
        for (var i = 0; i < list.Count; i++)
        {
            var fact = list.Items[i];
            foreach (var fire in RulesFor(fact))
            {
                fire(memory, fact);
            }
        }
    }

    private Action<WorkingMemory, T>[] Firing(Func<RulePlan<T>, bool> can) => [.. plans.Where(can).Select(plan => plan.Fire)];

    private Action<WorkingMemory, T>[] RulesFor(T fact) =>
        read is not null && (long)read(fact) - least is >= 0 and var at && at < byValue.Length ? byValue[at] : always;
}
