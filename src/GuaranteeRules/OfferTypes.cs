using GuaranteeRules.Engine;
using GuaranteeRules.Policies;
using GuaranteeRules.Rules;

namespace GuaranteeRules;

/// <summary>The type of fact that each offer of a book is. It is found once: a call that is generic and virtual costs more than all else of an insertion.</summary>
internal sealed class OfferTypes
{
    private readonly FactType[] types;

    internal OfferTypes(PolicyBook policies)
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

    internal void Insert(Offer offer, WorkingMemory memory) => memory.Insert(types[offer.Number], offer);

    /// <summary>Takes offers in the order of their numbers, and keeps of each what it is.</summary>
    private sealed class Found : IFactSink
    {
        internal List<FactType> Types { get; } = [];

        public void Insert<TFact>(TFact fact)
            where TFact : notnull => Types.Add(FactType<TFact>.Key);
    }
}
