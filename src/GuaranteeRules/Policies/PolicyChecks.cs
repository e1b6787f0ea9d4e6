using GuaranteeRules.Facts;

namespace GuaranteeRules.Policies;

/// <summary>What must hold between the clauses of all loaded files.</summary>
internal static class PolicyChecks
{
    internal static void Check(List<(PolicyFile File, List<Clause> Clauses)> programmes, List<PolicyProblem> problems)
    {
        var known = programmes.SelectMany(x => x.Clauses).Select(clause => clause.Id.Value).Concat(programmes.Select(x => x.Clauses[0].Programme.Id.Value)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<ClauseId>();
        foreach (var (file, clauses) in programmes)
        {
            for (var i = 0; i < clauses.Count; i++)
            {
                var clause = clauses[i];
                var path = $"$.clauses[{i}]";
                if (!seen.Add(clause.Id))
                {
                    problems.Add(new PolicyProblem(file.Name, path + ".id", $"is '{clause.Id}', which another clause has."));
                }

                foreach (var name in References(clause))
                {
                    if (!known.Contains(name))
                    {
                        problems.Add(new PolicyProblem(file.Name, path, $"refers to '{name}', which no loaded file has."));
                    }
                }

                CheckGrounds(file, clause, path, problems);
            }
        }
    }

    private static IEnumerable<string> References(Clause clause) =>
        clause.PartOf.Concat(clause.Versions.SelectMany(version => version.AnyTerms switch
        {
            MerchantDepositTerms terms => terms.Deposits.Select(deposit => deposit.Service.Value),
            MerchantBundleTerms terms => terms.Services.Select(service => service.Value),
            CategoryCareTerms { AnswerDuty: { } duty } => [duty.Value],
            _ => [],
        }));

    private static void CheckGrounds(PolicyFile file, Clause clause, string path, List<PolicyProblem> problems)
    {
        foreach (var version in clause.Versions)
        {
            if (version.AnyTerms is QualityReturnTerms terms && !clause.Grounds.ToHashSet().SetEquals(terms.ByGround.Select(x => x.Ground)))
            {
                problems.Add(new PolicyProblem(file.Name, path + ".grounds", "are not the grounds its terms are stated for (byGround)."));
            }
        }

        if (clause.Role is not (ClauseRole.None or ClauseRole.Binds) && clause.Grounds.Count == 0)
        {
            problems.Add(new PolicyProblem(file.Name, path, "is judged but names no ground it answers."));
        }
    }
}
