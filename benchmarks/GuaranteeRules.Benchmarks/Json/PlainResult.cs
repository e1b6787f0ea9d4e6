using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Benchmarks.Json;

/// <summary>How System.Text.Json writes results when nobody has anything to decide.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainResult))]
internal sealed partial class PlainResults : JsonSerializerContext;

/// <summary>The document of a result, as plain classes.</summary>
internal sealed record PlainResult(string Case, string Policy, PlainDecision[] Decisions, PlainReason[] Breaches);

internal sealed record PlainDecision(
    string Claim,
    string Outcome,
    string Refund,
    string Compensation,
    PlainRemedy[] Remedies,
    PlainReason[] Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlainConsidered[]? Considered,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlainStep[]? Next,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlainCounterfactual[]? Counterfactuals,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlainCounterfactual? NearestMiss);

internal sealed record PlainCounterfactual(PlainStep[] Steps, string Outcome, string Refund, string Compensation, PlainRemedy[] Remedies);

internal sealed record PlainRemedy(
    string Head,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Amount,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string[]? Range,
    string Instrument,
    string Timing,
    string PaidBy,
    string? RecoverableFrom,
    int Quantity,
    string? DueBy,
    string Clause);

internal sealed record PlainConsidered(string Clause, string Verdict, PlainReason[] Reasons, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlainCondition[]? Conditions);

internal sealed record PlainCondition(string Code, bool Met, Dictionary<string, JsonElement> Facts, string Message);

internal sealed record PlainReason(string Code, string? Clause, Dictionary<string, JsonElement> Facts, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Message);

internal sealed record PlainStep(
    string Action,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Ground,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Clause,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string[]? Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Until,
    string Message);
