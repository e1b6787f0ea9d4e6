namespace GuaranteeRules.Policies;

/// <summary>What must hold between the clauses of all loaded files.</summary>
internal static class PolicyChecks
{
    internal static void Check(List<Programme> programmes, List<PolicyProblem> problems)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var programme in programmes)
        {
            known.Add(programme.Id);
            foreach (var clause in programme.Clauses)
            {
                known.Add(clause.Id.Value);
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, clauses) in programmes)
        {
            for (var i = 0; i < clauses.Count; i++)
            {
                var clause = clauses[i];
                var path = $"$.clauses[{i}]";
                if (!seen.Add(clause.Id.Value))
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

    private static List<string> References(Clause clause)
    {
        var names = new List<string>(clause.PartOf);
        foreach (var version in clause.Versions)
        {
            switch (version.AnyTerms)
            {
                case MerchantDepositTerms terms:
                    foreach (var deposit in terms.Deposits)
                    {
                        names.Add(deposit.Service.Value);
                    }

                    break;
                case MerchantBundleTerms terms:
                    foreach (var service in terms.Services)
                    {
                        names.Add(service.Value);
                    }

                    break;
                case CategoryCareTerms { AnswerDuty: { } duty }:
                    names.Add(duty.Value);
                    break;
            }
        }

        return names;
    }

    private static void CheckGrounds(PolicyFile file, Clause clause, string path, List<PolicyProblem> problems)
    {
        foreach (var version in clause.Versions)
        {
            if (version.AnyTerms is QualityReturnTerms terms && !AreThoseOf(clause.Grounds, terms.ByGround))
            {
                problems.Add(new PolicyProblem(file.Name, path + ".grounds", "are not the grounds its terms are stated for (byGround)."));
            }
        }

        if (clause.Role is not (ClauseRole.None or ClauseRole.Binds) && clause.Grounds.Count == 0)
        {
            problems.Add(new PolicyProblem(file.Name, path, "is judged but names no ground it answers."));
        }
    }

    private static bool AreThoseOf(ValueList<Ground> grounds, ValueList<QualityPromise> promises)
    {
        var (named, promised) = (0UL, 0UL);
        foreach (var ground in grounds)
        {
            named |= 1UL << (int)ground;
        }

        foreach (var promise in promises)
        {
            promised |= 1UL << (int)promise.Ground;
        }

        return named == promised;
    }
}
