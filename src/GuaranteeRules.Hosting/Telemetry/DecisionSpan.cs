using System.Diagnostics;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;

namespace GuaranteeRules.Hosting.Telemetry;

/// <summary>What the span of a case tells: ids, outcomes and the policy, no amounts and nothing of the buyer.</summary>
internal static class DecisionSpan
{
    internal static void Tell(Activity? activity, CaseResult result)
    {
        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        var outcomes = new string[result.Decisions.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Names<Outcome>.Of(result.Decisions[i].Outcome);
        }

        activity.SetTag("guarantee.case", result.Case.Value).SetTag("guarantee.policy", result.Policy).SetTag("guarantee.outcomes", outcomes);
    }

    internal static void Tell(Activity? activity, CaseFormatException problem) =>
        activity?.SetTag("guarantee.error.code", problem.Code).SetTag("guarantee.error.path", problem.Path).SetStatus(ActivityStatusCode.Error, problem.Message);
}
