namespace GuaranteeRules.Judging;

/// <summary>Refuses policies with a clause that no rule judges: where the rules of a family were forgotten, every claim under it would be refused without a word.</summary>
internal static class UnjudgedFamilies
{
    /// <exception cref="ArgumentException">A clause is of a family that has no rules.</exception>
    internal static void Refuse(PolicyBook policies, VersionTypes types, RuleProgram program)
    {
        var known = new HashSet<FactType>();
        foreach (var clause in policies.Clauses)
        {
            foreach (var version in clause.Versions)
            {
                var type = types.Of(version);
                if (known.Add(type) && !program.Reads(type))
                {
                    throw new ArgumentException($"No rule judges the clause family '{clause.Family}', which the clause '{clause.Id}' is of. Give the book the rules of the assembly that defines the family: new GuaranteeBook(policies, RuleCatalog.All), with the RuleCatalog of that assembly.", nameof(policies));
                }
            }
        }
    }
}
