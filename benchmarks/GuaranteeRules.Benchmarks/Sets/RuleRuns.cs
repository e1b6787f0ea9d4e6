namespace GuaranteeRules.Benchmarks.Sets;

/// <summary>The facts of every run that it takes to decide some cases: rules can be run on them alone, by any engine.</summary>
internal sealed class RuleRuns : IRuleEngine
{
    private readonly IRuleEngine program = RuleProgram.Build(Clauses.RuleCatalog.All);
    private readonly List<Insertion[]> runs = [];

    private RuleRuns()
    {
    }

    /// <summary>The runs of the cases, in their order.</summary>
    internal static RuleRuns Of(PolicyBook policies, Case[] cases)
    {
        var recorded = new RuleRuns();
        var book = new GuaranteeBook(policies, recorded);
        foreach (var @case in cases)
        {
            book.Decide(@case);
        }

        return recorded;
    }

    void IRuleEngine.Run(WorkingMemory memory)
    {
        runs.Add([.. memory.AllFacts().Select(Insertion.Of)]);
        program.Run(memory);
    }

    /// <summary>Does every run again in a memory, whose engine says who runs the rules.</summary>
    internal void RunAll(WorkingMemory memory)
    {
        foreach (var run in runs)
        {
            Run(run, memory);
            memory.Clear();
        }
    }

    /// <summary>Does every run in both memories, and compares what is in them afterwards, in whatever order.</summary>
    /// <exception cref="InvalidOperationException">They hold different facts.</exception>
    internal void CheckAlike(WorkingMemory one, WorkingMemory other)
    {
        foreach (var run in runs)
        {
            Run(run, one);
            Run(run, other);
            if (!one.AllFacts().CountBy(fact => fact).ToHashSet().SetEquals(other.AllFacts().CountBy(fact => fact)))
            {
                throw new InvalidOperationException("The engines find different facts, so their times mean nothing.");
            }

            one.Clear();
            other.Clear();
        }
    }

    private static void Run(Insertion[] run, WorkingMemory memory)
    {
        foreach (var fact in run)
        {
            fact.Into(memory);
        }

        memory.Run();
    }

    /// <summary>A fact, to be inserted under its own type.</summary>
    private abstract class Insertion
    {
        internal static Insertion Of(object fact) => (Insertion)Activator.CreateInstance(typeof(Insertion<>).MakeGenericType(fact.GetType()), fact)!;

        internal abstract void Into(WorkingMemory memory);
    }

    private sealed class Insertion<T>(T fact) : Insertion
        where T : notnull
    {
        internal override void Into(WorkingMemory memory) => memory.Insert(fact);
    }
}
