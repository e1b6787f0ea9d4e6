using System.Text;
using System.Text.Json.Nodes;

namespace GuaranteeRules.Tests.Policies;

/// <summary>The embedded policies with something changed in one file.</summary>
internal static class Amended
{
    internal const string WorryFree = "tmall.worry-free";

    internal static PolicyBook Standard { get; } = GuaranteeBook.LoadPolicies(PolicyFile.Embedded);

    internal static PolicyBook Book(string programme, Action<JsonObject> change) => GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, File(programme, change)]);

    /// <summary>A book in which one clause of the programme is changed.</summary>
    internal static PolicyBook Clause(string programme, string clause, Action<JsonObject> change) => Book(programme, file => change(file.Clause($"{programme}.{clause}")));

    /// <summary>The programme's file, changed.</summary>
    internal static PolicyFile File(string programme, Action<JsonObject> change)
    {
        var embedded = PolicyFile.Embedded.Single(file => file.Name.Contains(programme, StringComparison.Ordinal));
        var file = JsonNode.Parse(embedded.Utf8.Span)!.AsObject();
        change(file);
        return new PolicyFile("amended.json", Encoding.UTF8.GetBytes(file.ToJsonString()));
    }

    internal static JsonObject Clause(this JsonObject file, string id) => file["clauses"]!.AsArray().Select(clause => clause!.AsObject()).Single(clause => (string)clause["id"]! == id);

    /// <summary>The terms of a clause's first version.</summary>
    internal static JsonNode Terms(this JsonObject clause) => clause["versions"]![0]!["terms"]!;

    /// <summary>Adds a version that ends the last one and has its terms, changed.</summary>
    internal static void AddVersion(this JsonObject clause, string from, Action<JsonNode> change)
    {
        var versions = clause["versions"]!.AsArray();
        var next = versions[^1]!.DeepClone();
        versions[^1]!["until"] = from;
        next["from"] = from;
        change(next["terms"]!);
        versions.Add(next);
    }
}
