using System.Text.Json.Nodes;

namespace ClaimDesk.Web.Trying;

/// <summary>The form of the fields that people vary, and the case it stands for: each can be made from the other.</summary>
internal static class CaseForm
{
    private static readonly CaseField[] Fields =
    [
        new("platform", CasePart.Order, FieldKind.Text),
        new("placedAt", CasePart.Order, FieldKind.Instant),
        new("paidAt", CasePart.Order, FieldKind.Instant),
        new("paid", CasePart.Line, FieldKind.Text),
        new("quantity", CasePart.Line, FieldKind.Number),
        new("category", CasePart.Line, FieldKind.Text),
        new("shippedAt", CasePart.Line, FieldKind.Instant),
        new("signedAt", CasePart.Line, FieldKind.Instant),
        new("ground", CasePart.Claim, FieldKind.Text),
        new("submittedAt", CasePart.Claim, FieldKind.Instant),
        new("goods", CasePart.Claim, FieldKind.Text),
        new("returnFreight", CasePart.Claim, FieldKind.Text),
    ];

    /// <summary>What the form shows for a name; empty where the case has nothing there.</summary>
    internal static string Value(JsonObject? facts, string name) => facts is null ? "" : name switch
    {
        "unitPrice" => CasePart.Quote.In(facts)?["unitPrice"]?.ToString() ?? "",
        "review" => (CasePart.Claim.In(facts)?["review"] as JsonObject)?["verdict"]?.ToString() ?? "",
        _ => Array.Find(Fields, field => field.Name == name)!.Read(facts),
    };

    /// <summary>Whether the case's line shows the label.</summary>
    internal static bool HasProgramme(JsonObject? facts, string id) => facts is not null && CasePart.Items(CasePart.Line.In(facts)?["programmes"]).Any(item => item?.ToString() == id);

    /// <summary>Whether the claim brings such evidence.</summary>
    internal static bool HasEvidence(JsonObject? facts, string kind) => facts is not null && CasePart.Items(CasePart.Claim.In(facts)?["evidence"]).Any(item => KindOf(item) == kind);

    /// <summary>The case as the form would have it. What the form does not show stays as it is.</summary>
    internal static JsonObject Apply(JsonObject facts, IFormCollection form)
    {
        foreach (var field in Fields.Where(field => form.ContainsKey(field.Name)))
        {
            field.Write(facts, form[field.Name].ToString().Trim());
        }

        if (CasePart.Line.In(facts) is { } line && CasePart.Claim.In(facts) is { } claim)
        {
            Choose(line, "programmes", form["programmes"], item => item?.ToString(), name => name);
            Choose(claim, "evidence", form["evidence"], KindOf, Evidence);
            Review(claim, form["review"].ToString());
            Quote(facts, line, claim, form["unitPrice"].ToString().Trim());
        }

        return facts;
    }

    /// <summary>Keeps the items that are still chosen as they are, and adds the new ones.</summary>
    private static void Choose(JsonObject part, string member, IReadOnlyList<string?> chosen, Func<JsonNode?, string?> nameOf, Func<string, JsonNode> make)
    {
        var before = CasePart.Items(part[member]).ToList();
        var kept = before.Where(item => chosen.Contains(nameOf(item))).Select(item => item?.DeepClone());
        var added = chosen.OfType<string>().Where(name => !before.Exists(item => nameOf(item) == name)).Select(make);
        JsonArray after = [.. kept, .. added];
        if (after.Count > 0)
        {
            part[member] = after;
        }
        else
        {
            part.Remove(member);
        }
    }

    private static string? KindOf(JsonNode? evidence) => (evidence as JsonObject)?["kind"]?.ToString();

    /// <summary>A report is ticked by whoever has one that says what the claim does.</summary>
    private static JsonNode Evidence(string kind) => kind == Names<EvidenceKind>.Of(EvidenceKind.AuthenticationReport)
        ? new JsonObject { ["kind"] = kind, ["official"] = true, ["finding"] = Names<Finding>.Of(Finding.Counterfeit) }
        : new JsonObject { ["kind"] = kind };

    private static void Review(JsonObject claim, string verdict)
    {
        if (verdict.Length == 0)
        {
            claim.Remove("review");
        }
        else if ((claim["review"] as JsonObject)?["verdict"]?.ToString() != verdict)
        {
            claim["review"] = new JsonObject { ["verdict"] = verdict, ["at"] = claim["submittedAt"]?.DeepClone() };
        }
    }

    private static void Quote(JsonObject facts, JsonObject line, JsonObject claim, string price)
    {
        if (price == Value(facts, "unitPrice"))
        {
            return;
        }

        if (price.Length == 0)
        {
            facts.Remove("quotes");
        }
        else if (CasePart.Quote.In(facts) is { } quote)
        {
            quote["unitPrice"] = price;
        }
        else
        {
            facts["quotes"] = new JsonArray(new JsonObject { ["line"] = line["id"]?.DeepClone(), ["at"] = claim["submittedAt"]?.DeepClone(), ["unitPrice"] = price, ["kind"] = Names<QuoteKind>.Of(QuoteKind.Public) });
        }
    }
}
