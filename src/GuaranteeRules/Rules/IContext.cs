namespace GuaranteeRules.Rules;

/// <summary>Stands where NRules hands its context to a yield. It offers nothing: a fact follows from the matched facts alone.</summary>
public interface IContext;
