namespace GuaranteeRules.Engine;

/// <summary>Takes facts for a run, each under its static type.</summary>
internal interface IFactSink
{
    /// <summary>Adds a fact of type <typeparamref name="TFact"/>.</summary>
    void Insert<TFact>(TFact fact)
        where TFact : notnull;
}
