using System.Runtime.ExceptionServices;
using GuaranteeRules.Engine;
using NRules;
using NRules.Fluent;

namespace GuaranteeRules.NRules;

/// <summary>NRules as the engine of a <see cref="GuaranteeBook"/>: a session for each run. Thread-safe.</summary>
/// <remarks>
/// It differs from the library's own engine where NRules does: a fact is known by its runtime type, its base types included,
/// and the same object inserted twice is one fact.
/// </remarks>
/// <param name="factory">The rules as NRules compiled them.</param>
public sealed class NRulesEngine(ISessionFactory factory) : IRuleEngine
{
    /// <summary>An engine of all the clauses' rules, compiled anew.</summary>
    public static NRulesEngine OfClauses()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.NestedTypes().From(typeof(GuaranteeBook).Assembly));

        // By value NRules would refuse a fact that equals another, such as a second quote of the same price at the same instant.
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return new NRulesEngine(compiler.Compile(repository.GetRules()));
    }

    /// <inheritdoc/>
    public void Run(WorkingMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var inserted = new HashSet<object>(memory.AllFacts(), ReferenceEqualityComparer.Instance);
        var session = factory.CreateSession();
        Fire(session, inserted);
        foreach (var fact in session.Query<object>())
        {
            if (!inserted.Contains(fact))
            {
                Yielding.Of(fact.GetType()).Yield(memory, fact);
            }
        }
    }

    /// <summary>What a rule's own code throws passes through, as it does in the library's engine; NRules wraps it.</summary>
    private static void Fire(ISession session, IEnumerable<object> facts)
    {
        try
        {
            session.InsertAll(facts);
            session.Fire();
        }
        catch (RuleExecutionException wrapped) when (wrapped.InnerException is { } own)
        {
            ExceptionDispatchInfo.Throw(own);
        }
    }
}
