namespace GuaranteeRules.Policies;

/// <summary>What must hold between the clauses of all loaded files.</summary>
internal sealed class PolicyChecks
{
    private const string Invalid = "policy.invalid";

    private readonly List<PolicyProblem> problems;
    private readonly Dictionary<string, Clause> clauses = new(StringComparer.Ordinal);
    private readonly HashSet<string> programmes = new(StringComparer.Ordinal);

    private PolicyChecks(List<Programme> loaded, List<PolicyProblem> problems)
    {
        this.problems = problems;
        foreach (var programme in loaded)
        {
            programmes.Add(programme.Id);
            foreach (var clause in programme.Clauses)
            {
                clauses.TryAdd(clause.Id.Value, clause);
            }
        }
    }

    internal static void Check(List<Programme> loaded, List<PolicyProblem> problems)
    {
        var checks = new PolicyChecks(loaded, problems);
        foreach (var (file, own) in loaded)
        {
            for (var i = 0; i < own.Count; i++)
            {
                checks.Check(own[i], file, $"$.clauses[{i}]");
            }
        }
    }

    private void Check(Clause clause, PolicyFile file, string path)
    {
        if (!IsStandIn(clause.Id.Value) && !ReferenceEquals(clauses[clause.Id.Value], clause))
        {
            Add(file, path + ".id", "clause.duplicate", new($"为“{clause.Id}”，另有条款使用同一编号。", $"is '{clause.Id}', which another clause has."));
        }

        for (var i = 0; i < clause.PartOf.Count; i++)
        {
            CheckReference(clause.PartOf[i], file, $"{path}.partOf[{i}]");
        }

        for (var i = 0; i < clause.Versions.Count; i++)
        {
            CheckTerms(clause, clause.Versions[i].AnyTerms, file, $"{path}.versions[{i}].terms");
            if (clause.Versions[i].AnyTerms.ProblemWith(clause.Grounds) is { } problem)
            {
                Add(file, path + ".grounds", "grounds.other-terms", problem);
            }
        }

        CheckGrounds(clause, file, path);
    }

    private void CheckTerms(Clause clause, Terms terms, PolicyFile file, string path)
    {
        foreach (var named in terms.NamedClauses)
        {
            CheckReference(named.Value, file, path);
        }

        // A breach of the duty is told under that clause: it must be one that this clause brings with it.
        if (terms.NamedDuty is var (duty, member) && clauses.TryGetValue(duty.Value, out var found) && !found.PartOf.Contains(clause.Id.Value))
        {
            Add(file, $"{path}.{member}", "duty.not-part", new($"为“{duty}”，不是本条的一部分：它的 partOf 未列“{clause.Id}”。", $"is '{duty}', which is no part of this clause: its partOf does not name '{clause.Id}'."));
        }
    }

    private void CheckReference(string name, PolicyFile file, string path)
    {
        if (!IsStandIn(name) && !clauses.ContainsKey(name) && !programmes.Contains(name))
        {
            Add(file, path, "reference.unknown", new($"引用了“{name}”，但载入的文件中都没有。", $"refers to '{name}', which no loaded file has."));
        }
    }

    private void CheckGrounds(Clause clause, PolicyFile file, string path)
    {
        if (clause.Role == ClauseRole.Binds && clause.Grounds.Count > 0)
        {
            Add(file, path + ".grounds", Invalid, new("列有事由，但本条只约束商家，不受理任何申请。", "are given, but the clause only binds the merchant and answers no claim."));
        }
        else if (clause.Role is not (ClauseRole.None or ClauseRole.Binds) && clause.Grounds.Count == 0)
        {
            Add(file, path, Invalid, new("须由规则判定，却没有列出受理的事由。", "is judged but names no ground it answers."));
        }
    }

    private static bool IsStandIn(string name) => name == PolicyNode.StandIn;

    private void Add(PolicyFile file, string path, string code, LocalText message) => problems.Add(new PolicyProblem(file.Name, path, message) { Code = code, Place = PolicyText.PlaceOf(file, path) });
}
