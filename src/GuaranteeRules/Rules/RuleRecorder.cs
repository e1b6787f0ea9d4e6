using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>Writes down what one call of Define says.</summary>
internal sealed class RuleRecorder(string ruleName)
{
    private readonly List<Pattern> patterns = [];
    private readonly List<YieldedFact> yields = [];
    private bool saidWhen;
    private bool saidThen;

    public ILeftHandSideExpression When()
    {
        Require(!saidThen, Problem.WhenAfterThen);
        Require(!saidWhen, Problem.SecondWhen);
        saidWhen = true;
        return new LeftHandSide(this);
    }

    public IRightHandSideExpression Then()
    {
        Require(saidWhen, Problem.ThenFirst);
        Require(!saidThen, Problem.SecondThen);
        saidThen = true;
        return new RightHandSide(this);
    }

    public void Add(Pattern pattern)
    {
        Require(!saidThen, Problem.WhenAfterThen);
        if (pattern.Names is { } alias)
        {
            Require(patterns.TrueForAll(other => other.Names?.Name != alias.Name), Problem.SecondAlias(alias.Name));
        }

        Require(pattern is not HavingPattern || patterns.Exists(other => other is MatchPattern or QueryPattern or LetPattern), Problem.HavingFirst);
        patterns.Add(pattern);
    }

    public void Add(YieldedFact yielded) => yields.Add(yielded);

    public Alias AliasOf<T>(Expression<Func<T>> expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Alias.Of(expression, typeof(T)) ?? throw new RuleDefinitionException(ruleName, Problem.NotALocal(NameIn(expression), typeof(T)));
    }

    public RuleDefinition Definition()
    {
        Require(patterns.Count > 0, Problem.NoCondition);
        Require(yields.Count > 0, Problem.NoYield);
        return new(ruleName, [.. patterns], [.. yields]);
    }

    private static string NameIn(LambdaExpression alias) => alias.Body is MemberExpression member ? member.Member.Name : alias.Body.ToString();

    private void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new RuleDefinitionException(ruleName, otherwise);
        }
    }
}
