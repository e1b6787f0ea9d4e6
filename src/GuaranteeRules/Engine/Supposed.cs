namespace GuaranteeRules.Engine;

/// <summary>What a rule would have yielded if its conditions had held; whether they did is told by the facts it did yield.</summary>
/// <typeparam name="T">The type of the fact.</typeparam>
/// <param name="Rule">The rule's name with the classes around it.</param>
/// <param name="Fact">The fact.</param>
internal readonly record struct Supposed<T>(string Rule, T Fact)
    where T : notnull;
