namespace GuaranteeRules.Policies;

/// <summary>Reads one policy file into clauses, and reports every problem it has.</summary>
internal sealed class PolicyReader(Dictionary<string, ClauseFamily> families, List<PolicyProblem> problems)
{
    internal ValueList<Clause> Read(PolicyFile file)
    {
        if (PolicyText.Read(file, problems) is not { } text)
        {
            return [];
        }

        var root = new PolicyNode(text, file, problems);
        if (!root.IsObject)
        {
            root.RefuseUnknown();
            return [];
        }

        root.RefuseMembersGivenTwice();
        var programme = Header(root);
        var list = root.Required("clauses");
        var clauses = list.List(node => ReadClause(node, programme));
        if (list.IsEmptyList)
        {
            list.Problem(new("为空：服务至少要有一条条款。", "is empty: a programme has at least one clause."));
        }

        root.RefuseUnknown();
        return clauses;
    }

    private static ProgrammeHeader Header(PolicyNode root)
    {
        root.Optional("$schema");
        return new ProgrammeHeader(
            root.Required("programme").ProgrammeId(),
            root.Required("platform").PlatformId(),
            root.Required("label").Flag(),
            root.Required("rank").Number(0, 1_000_000),
            root.Required("inKindPaidBy").Enum<Party>(),
            Words(root.Required("title")),
            Words(root.Required("source")));
    }

    private static LocalText Words(PolicyNode node)
    {
        var words = new LocalText(node.Required("zh-CN").Text(), node.Required("en").Text());
        node.RefuseUnknown();
        return words;
    }

    /// <summary>What needs no translation may be one text for all languages.</summary>
    private static LocalText WordsOrOneText(PolicyNode node)
    {
        if (node.IsObject)
        {
            return Words(node);
        }

        var text = node.Text();
        return new LocalText(text, text);
    }

    private Clause ReadClause(PolicyNode node, ProgrammeHeader programme)
    {
        var family = node.Optional("family")?.Text();
        var partOf = node.Optional("partOf");
        var notJudged = node.Optional("notJudged");
        if ((family is null ? 0 : 1) + (partOf is null ? 0 : 1) + (notJudged is null ? 0 : 1) != 1)
        {
            node.Problem(new(
                "须且只能给出“family”（由规则判定）、“partOf”（由其他条款体现）、“notJudged”（不判定，写明原因）之一。",
                "needs exactly one of 'family' (judged), 'partOf' (carried out by others) and 'notJudged' (with the reason)."));
        }

        var clause = new Clause
        {
            Id = Id(node.Required("id"), programme.Id),
            Programme = programme,
            Kind = node.Required("kind").Enum<ClauseKind>(),
            Text = Words(node.Required("text")),
            Source = WordsOrOneText(node.Required("source")),
            PartOf = partOf is null ? default : Wholes(partOf),
            NotJudged = notJudged is null ? null : Words(notJudged),
            Family = family,
        };
        if (family is not null)
        {
            clause = clause with
            {
                Offered = node.Required("offered").Enum<Offering>(),
                Grounds = node.Optional("grounds") is { } grounds ? Grounds(grounds, family) : default,
                Versions = Versions(node, family),
            };
            foreach (var version in clause.Versions)
            {
                version.Clause = clause;
            }
        }

        node.RefuseUnknown();
        return clause;
    }

    private static ClauseId Id(PolicyNode node, ProgrammeId programme)
    {
        var id = node.ClauseId();
        if (id.Value != PolicyNode.StandIn && programme.Value != PolicyNode.StandIn && !id.Value.StartsWith(programme.Value + ".", StringComparison.Ordinal))
        {
            node.Problem("clause.other-programme", new($"为“{id}”，不是服务“{programme}”的条款：编号须以“{programme}.”开头。", $"is '{id}', which is no clause of '{programme}': its id begins with '{programme}.'."));
        }

        return id;
    }

    private static ValueList<string> Wholes(PolicyNode node)
    {
        if (node.IsEmptyList)
        {
            node.Problem(new("为空：请指明由哪些条款体现。", "is empty: name the clauses that carry it out."));
        }

        return node.Distinct(x => x.ProgrammeOrClauseId());
    }

    private ValueList<Ground> Grounds(PolicyNode node, string family)
    {
        var possible = families.TryGetValue(family, out var known) ? known.Grounds : default;
        return node.Distinct(x => possible.Count == 0 ? x.Enum<Ground>() : x.Enum(possible.AsSpan()));
    }

    private ValueList<ClauseVersion> Versions(PolicyNode clause, string name)
    {
        if (!families.TryGetValue(name, out var family))
        {
            var names = new List<string>(families.Keys);
            names.Sort(StringComparer.Ordinal);
            var known = string.Join(", ", names);
            clause.Required("versions");
            clause.Required("family").Problem(new($"为“{name}”，不是已知的条款类别：{known}。", $"is '{name}', which is not a known family: {known}."));
            return [];
        }

        return DatedVersions.Read(clause.Required("versions"), family);
    }
}
