using System.Runtime.ExceptionServices;

namespace GuaranteeRules.Judging;

/// <summary>What became of some cases, in their order: a result, or what was thrown.</summary>
internal sealed class DecidedBatch
{
    private readonly object[] outcomes;

    private DecidedBatch(object[] outcomes) => this.outcomes = outcomes;

    internal static DecidedBatch Empty { get; } = new([]);

    internal int Count => outcomes.Length;

    internal static DecidedBatch Of(List<Case> cases, Func<Case, CaseResult> decide)
    {
        var decided = new object[cases.Count];
        for (var i = 0; i < decided.Length; i++)
        {
            decided[i] = Outcome(cases[i], decide);
        }

        return new DecidedBatch(decided);
    }

    /// <summary>The result of a case.</summary>
    /// <exception cref="Exception">What deciding it threw.</exception>
    internal CaseResult ResultAt(int place)
    {
        if (outcomes[place] is ExceptionDispatchInfo thrown)
        {
            thrown.Throw();
        }

        return (CaseResult)outcomes[place];
    }

    private static object Outcome(Case @case, Func<Case, CaseResult> decide)
    {
        try
        {
            return decide(@case);
        }
        catch (Exception problem)
        {
            // Thrown where the result is asked for: one case must not take its neighbours with it.
            return ExceptionDispatchInfo.Capture(problem);
        }
    }
}
