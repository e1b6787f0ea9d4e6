using System.Numerics;

namespace GuaranteeRules.Engine;

/// <summary>What runs, stratum after stratum: rules by the type they start with, of which only types that have facts are visited. Immutable and thread-safe.</summary>
internal sealed class Agenda
{
    private const int Word = 64;

    // All strata side by side: a run touches few places of memory.
    private readonly int words;
    private readonly int types;
    private readonly ulong[] triggers;
    private readonly TriggerGroup?[] groups;
    private readonly Action<WorkingMemory>[][] untriggered;

    /// <param name="strata">The rules of each stratum, which can run in any order; the strata in the order they run.</param>
    internal Agenda(List<List<RulePlan>> strata)
    {
        types = FactType.Count;
        words = (types + Word - 1) / Word;
        triggers = new ulong[strata.Count * words];
        groups = new TriggerGroup?[strata.Count * types];
        untriggered = new Action<WorkingMemory>[strata.Count][];
        for (var stratum = 0; stratum < untriggered.Length; stratum++)
        {
            untriggered[stratum] = Add(strata[stratum], stratum);
        }

        foreach (var group in groups)
        {
            group?.Seal();
        }
    }

    internal void Run(WorkingMemory memory)
    {
        for (var stratum = 0; stratum < untriggered.Length; stratum++)
        {
            for (var word = 0; word < words; word++)
            {
                for (var bits = triggers[(stratum * words) + word] & memory.Present(word); bits != 0; bits &= bits - 1)
                {
                    var slot = (word * Word) + BitOperations.TrailingZeroCount(bits);
                    groups[(stratum * types) + slot]!.Fire(memory, memory.ListAt(slot));
                }
            }

            foreach (var fire in untriggered[stratum])
            {
                fire(memory);
            }
        }
    }

    /// <summary>Files the rules that start with a type under it.</summary>
    /// <returns>The others.</returns>
    private Action<WorkingMemory>[] Add(List<RulePlan> plans, int stratum)
    {
        var rest = new List<Action<WorkingMemory>>();
        foreach (var plan in plans)
        {
            if (plan.Trigger is not { } trigger)
            {
                rest.Add(((UntriggeredPlan)plan).Fire);
                continue;
            }

            triggers[(stratum * words) + (trigger.Slot / Word)] |= 1UL << (trigger.Slot % Word);
            (groups[(stratum * types) + trigger.Slot] ??= trigger.NewGroup()).Add(plan);
        }

        return [.. rest];
    }
}
