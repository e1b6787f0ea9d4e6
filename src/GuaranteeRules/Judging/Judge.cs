namespace GuaranteeRules.Judging;

/// <summary>What judges cases: the policies, the rules with the engine that runs them, and what is worked out once for all cases. Thread-safe.</summary>
internal sealed class Judge
{
    private readonly Lazy<RuleProgram> program;
    private readonly Func<Judge, Case, DecidedCase> record;
    private readonly CaseRunPool runs;

    /// <param name="policies">The policies.</param>
    /// <param name="engine">Runs the rules.</param>
    /// <param name="program">The rules that tell what is met, too; made when an explanation is first asked for.</param>
    /// <param name="record">Makes what the decisions on a case explain themselves by.</param>
    internal Judge(PolicyBook policies, IRuleEngine engine, Lazy<RuleProgram> program, Func<Judge, Case, DecidedCase> record)
    {
        Policies = policies;
        Engine = engine;
        this.program = program;
        this.record = record;
        VersionTypes = new VersionTypes(policies);
        NotCovered = new NotCoveredVerdicts(policies);
        runs = new CaseRunPool(this);
    }

    /// <summary>The clauses and their dated terms.</summary>
    internal PolicyBook Policies { get; }

    /// <summary>Runs the rules.</summary>
    internal IRuleEngine Engine { get; }

    /// <summary>The rules, which can also say what they would have found: another engine only runs them.</summary>
    internal RuleProgram Program => program.Value;

    /// <summary>Under which type each version of a clause goes into a memory.</summary>
    internal VersionTypes VersionTypes { get; }

    /// <summary>The verdicts on clauses that do not cover a line.</summary>
    internal NotCoveredVerdicts NotCovered { get; }

    /// <summary>Decides all claims of a case, in the order (submission, id), each seeing what the earlier ones were given.</summary>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    internal CaseResult Decide(Case @case)
    {
        var run = runs.Take();
        var result = run.Decide(@case);
        runs.Keep(run);
        return result;
    }

    /// <summary>Decides all claims of a case that is only supposed; null where an amount would be out of range.</summary>
    internal CaseResult? TryDecide(Case supposed)
    {
        try
        {
            return Decide(supposed);
        }
        catch (OverflowException)
        {
            // Money was too large for a supposition: it can be left out, a decision that stands cannot.
            return null;
        }
    }

    /// <summary>Judges the claims of a decided case once more, while somebody looks on.</summary>
    internal void JudgeAgain(DecidedCase decided, IOnlooker onlooker)
    {
        var run = runs.Take();
        run.JudgeAgain(decided, onlooker);
        runs.Keep(run);
    }

    /// <summary>Judges one claim after something about it was changed, with what its line was given before as it was; null where an amount would be out of range.</summary>
    /// <param name="changed">The case after the change.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="before">What it was judged by before the change.</param>
    internal Decision? TryDecideChanged(Case changed, ClaimId claim, ClaimContext before)
    {
        var run = runs.Take();
        try
        {
            return run.DecideChanged(changed, claim, before);
        }
        catch (OverflowException)
        {
            return null;
        }
        finally
        {
            runs.Keep(run);
        }
    }

    /// <summary>The record of a case that is about to be decided.</summary>
    internal DecidedCase RecordOf(Case @case) => record(this, @case);
}
