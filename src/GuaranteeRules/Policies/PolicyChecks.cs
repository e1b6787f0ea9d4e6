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
            foreach (var named in version.AnyTerms.NamedClauses)
            {
                names.Add(named.Value);
            }
        }

        return names;
    }

    private static void CheckGrounds(PolicyFile file, Clause clause, string path, List<PolicyProblem> problems)
    {
        foreach (var version in clause.Versions)
        {
            if (version.AnyTerms.ProblemWith(clause.Grounds) is { } problem)
            {
                problems.Add(new PolicyProblem(file.Name, path + ".grounds", problem));
            }
        }

        if (clause.Role is not (ClauseRole.None or ClauseRole.Binds) && clause.Grounds.Count == 0)
        {
            problems.Add(new PolicyProblem(file.Name, path, "is judged but names no ground it answers."));
        }
    }
}
