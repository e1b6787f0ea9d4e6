namespace GuaranteeRules.Engine;

/// <summary>Marks a fact that is told of also where it does not follow: a program can say what each of its rules would have yielded.</summary>
/// <remarks>What such a rule yields must be computable of the matched facts whether its conditions hold or not.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExplainedAttribute : Attribute;
