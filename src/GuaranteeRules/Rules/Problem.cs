namespace GuaranteeRules.Rules;

/// <summary>The wording of everything that can be wrong with a rule.</summary>
internal static class Problem
{
    public const string SecondWhen = "it says When twice. State all conditions in one When.";

    public const string SecondThen = "it says Then twice. State all yields in one Then.";

    public const string ThenFirst = "it says Then before When. State the conditions first.";

    public const string WhenAfterThen = "it adds a condition after Then. State all conditions before Then.";

    public const string NoCondition = "it has no condition. Start with When() and a Match.";

    public const string NoYield = "it yields nothing. End with Then() and a Yield.";

    public const string HavingFirst = "Having follows nothing. State a Match, a Query or a Let before it.";

    public static string NotALocal(string expression, Type type) =>
        $"the alias '{expression}' is not a local variable of type {DisplayName.Of(type)}. Declare '{DisplayName.Of(type)} name = null!;' in Define and write '() => name'.";

    public static string SecondAlias(string alias) => $"the alias '{alias}' is given twice. Choose another name for the second.";

    public static string UsedBefore(string place, string alias) =>
        $"{place} uses '{alias}' before it is matched. Move the match of '{alias}' above it.";

    public static string UsedWithin(string place, string alias) =>
        $"{place} uses '{alias}' itself, which is not known yet. Write the condition's own parameter, or an alias matched earlier.";

    public static string NeverMatched(string place, string alias) =>
        $"{place} uses the local variable '{alias}', which no Match, Query or Let names. Match it first, or make it a constant or a member of the rule.";

    public static string SpanLiteral(string place) =>
        $"{place} searches a list written inside the expression, which the language turns into a span. Keep the list in a static member, or ask a method of the fact.";
}
