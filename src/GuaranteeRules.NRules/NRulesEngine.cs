using System.Reflection;
using System.Runtime.ExceptionServices;
using GuaranteeRules.Engine;
using NRules;
using NRules.Fluent;

namespace GuaranteeRules.NRules;

/// <summary>NRules as the engine of a <see cref="GuaranteeBook"/>: a session for each run. Thread-safe; compile it once and share it.</summary>
/// <remarks>
/// It ends with the same facts as the code that is generated for the same rules. To keep it so, rules of one's own stay clear of what NRules 1.0.4 does otherwise:
/// <list type="bullet">
/// <item>An <c>All</c> that follows a <c>Match</c> without mentioning its fact fires although a fact violates it. Put it first, or join it.</item>
/// <item>A fact is known by its runtime type, its base types included, and the same object inserted twice is one fact. Generated code finds a fact under the type it was inserted or yielded as.</item>
/// <item>A fact that equals another makes it throw where facts are compared by value; <see cref="Compile"/> has them compared by reference.</item>
/// <item>Conditions on one fact are tested before joins, in whatever order they are written: a guard in one lambda does not protect the next.</item>
/// </list>
/// </remarks>
/// <param name="factory">The rules as NRules compiled them: those of the library, and others.</param>
public sealed class NRulesEngine(ISessionFactory factory) : IRuleEngine
{
    /// <summary>An engine of all the library's rules and of those of other assemblies, compiled anew: it takes about a second.</summary>
    /// <param name="ownRules">The assemblies with rules beside the library's, internal and nested ones included. The library's own may be left out.</param>
    public static NRulesEngine Compile(params IEnumerable<Assembly> ownRules)
    {
        ArgumentNullException.ThrowIfNull(ownRules);
        var repository = new RuleRepository();
        repository.Load(rules => rules.PrivateTypes().NestedTypes().From(ownRules.Append(typeof(GuaranteeBook).Assembly).Distinct()));

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
