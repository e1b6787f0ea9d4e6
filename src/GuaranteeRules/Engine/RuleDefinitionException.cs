namespace GuaranteeRules.Engine;

/// <summary>A rule is not well said: the message names the rule, what is wrong and what to write instead.</summary>
public sealed class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string ruleName, string problem)
        : base($"Rule '{ruleName}': {problem}") => RuleName = ruleName;

    /// <summary>The rule's class, with the classes it is nested in: <c>PriceProtection.PayTheDifference</c>.</summary>
    public string RuleName { get; }
}
