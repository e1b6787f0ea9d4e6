using System.Text.Json;
using System.Text.Unicode;

namespace GuaranteeRules.Policies;

/// <summary>Reads one policy file into clauses, and reports every problem it has.</summary>
internal sealed class PolicyReader(Dictionary<string, ClauseFamily> families, List<PolicyProblem> problems)
{
    internal ValueList<Clause> Read(PolicyFile file)
    {
        if (!IsText(file.Utf8.Span))
        {
            problems.Add(new PolicyProblem(file.Name, "$", "is not JSON: it has bytes or escapes that are not valid Unicode.") { Code = "policy.not-json" });
            return [];
        }

        try
        {
            var root = new PolicyNode(PolicyValue.Read(file.Utf8.Span), file, problems);
            if (!root.IsObject)
            {
                root.Problem("is not an object.");
                return [];
            }

            var programme = Header(root);
            var clauses = root.Required("clauses").List(node => ReadClause(node, programme));
            root.RefuseUnknown();
            return clauses;
        }
        catch (JsonException broken)
        {
            problems.Add(new PolicyProblem(file.Name, "$", "is not JSON: " + broken.Message) { Code = "policy.not-json" });
            return [];
        }
    }

    /// <summary>Bytes that are no UTF-8, and halves of surrogate pairs written as escapes, pass the parser until somebody wants the text.</summary>
    private static bool IsText(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return false;
        }

        if (utf8.IndexOf("\\ud"u8) < 0 && utf8.IndexOf("\\uD"u8) < 0)
        {
            return true;
        }

        try
        {
            var reader = new Utf8JsonReader(utf8);
            while (reader.Read())
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        catch (JsonException)
        {
            // The parser says what is wrong, and where.
            return true;
        }

        return true;
    }

    private static ProgrammeHeader Header(PolicyNode root)
    {
        root.Optional("$schema");
        return new ProgrammeHeader(
            new ProgrammeId(root.Required("programme").Text()),
            new PlatformId(root.Required("platform").Text()),
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
            node.Problem("needs exactly one of 'family' (judged), 'partOf' (carried out by others) and 'notJudged' (with the reason).");
        }

        var clause = new Clause
        {
            Id = new ClauseId(node.Required("id").Text()),
            Programme = programme,
            Kind = node.Required("kind").Enum<ClauseKind>(),
            Text = Words(node.Required("text")),
            Source = WordsOrOneText(node.Required("source")),
            PartOf = partOf?.List(x => x.Text()) ?? default,
            NotJudged = notJudged is null ? null : Words(notJudged),
            Family = family,
        };
        if (family is not null)
        {
            clause = clause with
            {
                Offered = node.Required("offered").Enum<Offering>(),
                Grounds = node.Optional("grounds")?.List(x => x.Enum<Ground>()) ?? default,
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

    private ValueList<ClauseVersion> Versions(PolicyNode clause, string name)
    {
        var versions = clause.Required("versions");
        if (!families.TryGetValue(name, out var family))
        {
            var known = new List<string>(families.Keys);
            known.Sort(StringComparer.Ordinal);
            clause.Required("family").Problem($"is '{name}', which is not a known family: {string.Join(", ", known)}.");
            return [];
        }

        var read = versions.List(node =>
        {
            var from = node.Optional("from")?.Instant();
            var until = node.Optional("until")?.Instant();
            if (from >= until)
            {
                node.Problem("version.never-in-force", "ends before it starts.");
            }

            var version = family.Read(node.Required("terms"), from, until);
            node.RefuseUnknown();
            return version;
        });
        if (read.Count == 0)
        {
            versions.Problem("holds no version.");
        }

        for (var i = 1; i < read.Count; i++)
        {
            // An open end, or an end after the next start, means that two versions are in force at once.
            if (read[i].From is not { } start || read[i - 1].Until is not { } end || end > start)
            {
                versions.Problem("version.overlap", $"overlap: version {i} starts before version {i - 1} ends; list them by date, each ending where the next one starts.");
            }
        }

        return read;
    }
}
