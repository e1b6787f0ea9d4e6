using GuaranteeRules.Rules;

namespace GuaranteeRules.Engine;

/// <summary>The facts of one case, and what the rules of a program make of them.</summary>
/// <remarks>
/// Insert facts, <see cref="Run"/>, read <see cref="Facts{T}"/>; then <see cref="Clear"/> and begin the next case.
/// Reusing a memory is cheaper than making one. Not thread-safe: one memory per thread.
/// </remarks>
public sealed class WorkingMemory : IFactSink
{
    private readonly RuleProgram program;
    private readonly Dictionary<Type, FactList> lists = [];
    private readonly FactList[] slots;
    private readonly RuleEvaluator evaluator;
    private bool hasRun;

    internal WorkingMemory(RuleProgram program)
    {
        this.program = program;
        slots = new FactList[program.Slots.Count];
        Array.Fill(slots, FactList.None);
        evaluator = new RuleEvaluator(this, slots, program.FrameSize);
    }

    /// <summary>Adds a fact under the type <typeparamref name="T"/>, which is the only type it is found under. Equal facts are all kept.</summary>
    /// <exception cref="InvalidOperationException">The rules have run already: the fact would come too late for them.</exception>
    public void Insert<T>(T fact)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (hasRun)
        {
            throw new InvalidOperationException($"A fact of {DisplayName.Of(typeof(T))} comes after the rules have run. Insert all facts of a case before Run, or Clear for the next case.");
        }

        ListOf<T>().Add(fact);
    }

    /// <summary>The facts of exactly this type, inserted and yielded, in that order.</summary>
    /// <returns>A view that follows later changes and is empty after <see cref="Clear"/>; reading it by index allocates nothing.</returns>
    public IReadOnlyList<T> Facts<T>()
        where T : notnull => ListOf<T>();

    /// <summary>Runs every rule of the program on the facts, once. What a rule yields is there before any rule that asks for it.</summary>
    /// <remarks>An exception from a rule's own code passes through unchanged; clear the memory before using it again.</remarks>
    /// <exception cref="InvalidOperationException">The rules have run already since the last <see cref="Clear"/>, or a rule yields null.</exception>
    public void Run()
    {
        if (hasRun)
        {
            throw new InvalidOperationException("The rules have run on these facts already. Clear the memory and insert the facts of the next case.");
        }

        hasRun = true;
        foreach (CompiledRule rule in program.Compiled)
        {
            if (rule.Trigger < 0 || slots[rule.Trigger].Count > 0)
            {
                evaluator.Run(rule);
            }
        }
    }

    /// <summary>Forgets all facts, so that the memory can serve the next case.</summary>
    public void Clear()
    {
        foreach (FactList list in lists.Values)
        {
            list.Clear();
        }

        evaluator.Clear();
        hasRun = false;
    }

    /// <summary>Takes a fact from a rule; compiled rules call it.</summary>
    internal void Accept<T>(T? fact, string ruleName)
        where T : notnull
    {
        if (fact is null)
        {
            throw new InvalidOperationException($"Rule '{ruleName}' yields null instead of a fact of {DisplayName.Of(typeof(T))}.");
        }

        ListOf<T>().Add(fact);
    }

    private FactList<T> ListOf<T>()
        where T : notnull
    {
        if (lists.TryGetValue(typeof(T), out FactList? known))
        {
            return (FactList<T>)known;
        }

        var list = new FactList<T>();
        lists.Add(typeof(T), list);
        if (program.Slots.TryGetValue(typeof(T), out int slot))
        {
            slots[slot] = list;
        }

        return list;
    }
}
