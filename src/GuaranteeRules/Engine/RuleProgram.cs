using System.Diagnostics;

namespace GuaranteeRules.Engine;

/// <summary>Rules made ready to run, in an order in which every rule finds what the others yield.</summary>
/// <remarks>Immutable and thread-safe: build it once and share it. Nothing is compiled and nothing scanned: rules bring their plans.</remarks>
[DebuggerDisplay("{plans.Length} rules")]
public sealed class RuleProgram : IRuleEngine
{
    private readonly RulePlan[] plans;
    private readonly Agenda agenda;

    private RuleProgram(RulePlan[] plans)
    {
        this.plans = plans;
        agenda = new Agenda(Strata.Of(plans));
    }

    /// <summary>Makes a program of rules, of one assembly or of several. Their order does not matter to which facts follow.</summary>
    /// <exception cref="ArgumentException">The same rule is listed twice, as where an assembly's list was added twice: it would yield everything twice.</exception>
    /// <exception cref="RuleDefinitionException">A rule has no generated code.</exception>
    /// <exception cref="RuleCycleException">A rule would have to run both before and after another, or itself.</exception>
    public static RuleProgram Build(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var seen = new HashSet<Rule>(ReferenceEqualityComparer.Instance);
        var planned = new List<RulePlan>();
        foreach (var rule in rules)
        {
            planned.Add(PlanOf(rule, seen));
        }

        return new RuleProgram([.. planned]);
    }

    /// <summary>An empty memory for one case at a time.</summary>
    public WorkingMemory CreateMemory() => new(this);

    /// <summary>Adds to the facts of a memory that has run, as <see cref="Supposed{T}"/>, what each rule would have yielded if its conditions had held: rules in the order they were given.</summary>
    public void Suppose(WorkingMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        foreach (var plan in plans)
        {
            plan.Suppose?.Invoke(memory);
        }
    }

    /// <summary>Whether a rule asks for facts of a type.</summary>
    internal bool Reads(FactType type)
    {
        foreach (var plan in plans)
        {
            foreach (var read in plan.Reads)
            {
                if (ReferenceEquals(read.Type, type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    void IRuleEngine.Run(WorkingMemory memory) => agenda.Run(memory);

    private static RulePlan PlanOf(Rule rule, HashSet<Rule> seen)
    {
        ArgumentNullException.ThrowIfNull(rule, "rules");
        if (!seen.Add(rule))
        {
            throw new ArgumentException($"The rule '{DisplayName.Of(rule.GetType())}' is listed twice.", "rules");
        }

        return rule is IPlannedRule withPlan
            ? withPlan.Plan()
            : throw new RuleDefinitionException(DisplayName.Of(rule.GetType()), "it has no generated code. Make the class, and every class around it, partial, and reference the GuaranteeRules package where it is compiled.");
    }
}
