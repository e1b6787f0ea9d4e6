using System.Numerics;

namespace GuaranteeRules.Engine;

/// <summary>Rules that can run in any order, by the type they start with. Only types that have facts are visited.</summary>
internal sealed class Stratum
{
    private const int Word = 64;

    private readonly ulong[] triggers;
    private readonly TriggerGroup?[] groups;
    private readonly Action<WorkingMemory>[] untriggered;

    internal Stratum(List<RulePlan> plans)
    {
        triggers = new ulong[(FactType.Count + Word - 1) / Word];
        groups = new TriggerGroup?[FactType.Count];
        var rest = new List<Action<WorkingMemory>>();
        foreach (var plan in plans)
        {
            if (plan.Trigger is not { } trigger)
            {
                rest.Add(((UntriggeredPlan)plan).Fire);
                continue;
            }

            triggers[trigger.Slot / Word] |= 1UL << (trigger.Slot % Word);
            (groups[trigger.Slot] ??= trigger.NewGroup()).Add(plan);
        }

        untriggered = [.. rest];
        foreach (var group in groups)
        {
            group?.Seal();
        }
    }

    internal void Run(WorkingMemory memory)
    {
        for (var word = 0; word < triggers.Length; word++)
        {
            for (var bits = triggers[word] & memory.Present(word); bits != 0; bits &= bits - 1)
            {
                var slot = (word * Word) + BitOperations.TrailingZeroCount(bits);
                groups[slot]!.Fire(memory, memory.ListAt(slot));
            }
        }

        foreach (var fire in untriggered)
        {
            fire(memory);
        }
    }
}
