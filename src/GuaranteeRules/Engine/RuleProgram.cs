namespace GuaranteeRules.Engine;

/// <summary>Rules made ready to run, in an order in which every rule finds what the others yield.</summary>
/// <remarks>Immutable and thread-safe: build it once and share it. Nothing is compiled and nothing scanned: the generator has written the plans.</remarks>
public sealed class RuleProgram : IRuleEngine
{
    private readonly RulePlan[] plans;
    private readonly Agenda agenda;

    private RuleProgram(RulePlan[] plans)
    {
        this.plans = plans;
        agenda = new Agenda(Strata.Of(plans));
    }

    /// <summary>Makes a program of the plans of rules, of one assembly or of several. Their order does not matter to which facts follow.</summary>
    /// <exception cref="ArgumentException">The same rule is listed twice, as where an assembly's list was added twice: it would yield everything twice.</exception>
    /// <exception cref="RuleCycleException">A rule would have to run both before and after another, or itself.</exception>
    public static RuleProgram Build(IEnumerable<RulePlan> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var seen = new HashSet<RulePlan>(ReferenceEqualityComparer.Instance);
        var given = new List<RulePlan>();
        foreach (var plan in rules)
        {
            ArgumentNullException.ThrowIfNull(plan, nameof(rules));
            if (!seen.Add(plan))
            {
                throw new ArgumentException($"The rule '{plan.Name}' is listed twice.", nameof(rules));
            }

            given.Add(plan);
        }

        return new RuleProgram([.. given]);
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
}
