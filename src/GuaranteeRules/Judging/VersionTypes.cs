namespace GuaranteeRules.Judging;

/// <summary>The type of fact that each version of a book is. It is found once: a call that is generic and virtual costs more than all else of an insertion.</summary>
internal sealed class VersionTypes
{
    private readonly FactType[] types;

    internal VersionTypes(PolicyBook policies)
    {
        var found = new Found();
        foreach (var clause in policies.Clauses)
        {
            foreach (var version in clause.Versions)
            {
                version.InsertInto(found);
            }
        }

        types = [.. found.Types];
    }

    internal void Insert(ClauseVersion version, WorkingMemory memory) => memory.Insert(types[version.Number], version);

    /// <summary>Takes offers in the order of their numbers, and keeps of each what it is.</summary>
    private sealed class Found : IFactSink
    {
        internal List<FactType> Types { get; } = [];

        public void Insert<TFact>(TFact fact)
            where TFact : notnull => Types.Add(FactType<TFact>.Key);
    }
}
