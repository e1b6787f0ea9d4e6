using System.Reflection;
using NRules.Fluent;
using NRules.RuleModel;

namespace GuaranteeRules.Tests.Engine;

/// <summary>Rules as each side takes them: the generated plans, and NRules' own model.</summary>
internal static class RuleList
{
    private static readonly MethodInfo PlanOfType = typeof(RulePlan).GetMethod(nameof(RulePlan.Of))!;

    /// <summary>Every rule of the library, as NRules finds and reads it.</summary>
    internal static IRuleDefinition[] OfTheLibrary => field ??= Load();

    /// <summary>The generated plans of rules.</summary>
    internal static IEnumerable<RulePlan> PlansOf(IEnumerable<Rule> rules) => rules.Select(rule => (RulePlan)PlanOfType.MakeGenericMethod(rule.GetType()).Invoke(null, null)!);

    internal static RuleProgram ProgramOf(params IEnumerable<Rule> rules) => RuleProgram.Build(PlansOf(rules));

    private static IRuleDefinition[] Load()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.PrivateTypes().NestedTypes().From(typeof(GuaranteeBook).Assembly));
        return [.. repository.GetRuleSets().SelectMany(set => set.Rules)];
    }
}
