namespace GuaranteeRules.Judging;

/// <summary>The type under which each version of a clause goes into a memory. Found once for a book: to ask the version takes a generic virtual call, which costs more than the rest of an insertion.</summary>
internal sealed class VersionTypes
{
    private readonly FactType[] types;

    internal VersionTypes(PolicyBook policies)
    {
        var found = new TypeCollector();
        foreach (var clause in policies.Clauses)
        {
            foreach (var version in clause.Versions)
            {
                version.InsertInto(found);
            }
        }

        types = [.. found.Types];
    }

    /// <summary>The type that a version is inserted as.</summary>
    internal FactType Of(ClauseVersion version) => types[version.Number];

    internal void Insert(ClauseVersion version, WorkingMemory memory) => memory.Insert(types[version.Number], version);

    /// <summary>Is given the versions in the order of their numbers, and keeps the type of each.</summary>
    private sealed class TypeCollector : IFactSink
    {
        internal List<FactType> Types { get; } = [];

        public void Insert<TFact>(TFact fact)
            where TFact : notnull => Types.Add(FactType<TFact>.Key);
    }
}
