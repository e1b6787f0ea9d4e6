using System.Text.Json;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>A request that is answered with problem details.</summary>
internal sealed class RequestRefusedException(int status, string code, string detail) : Exception(detail)
{
    internal int Status => status;

    /// <summary>What is wrong; stable for ever.</summary>
    internal string Code => code;

    /// <summary>Where in the body, as <c>$.lines[0].paid</c>, or which parameter, as <c>?detail</c>; null: the request as a whole.</summary>
    internal string? Path { get; private init; }

    /// <summary>The line of the body, from 1; null: unknown.</summary>
    internal long? Line { get; private init; }

    /// <summary>What stands there, as JSON; null: nothing, or it cannot be shown.</summary>
    internal string? Value { get; private init; }

    /// <summary>Every problem of an amendment; empty for anything else.</summary>
    internal IReadOnlyList<PolicyProblem> Problems { get; private init; } = [];

    internal static RequestRefusedException Of(CaseFormatException problem, ReadOnlyMemory<byte> body) =>
        new(StatusCodes.Status400BadRequest, problem.Code, problem.Message) { Path = problem.Path, Line = problem.Line, Value = problem.Path is { } path ? ValueAt.Find(body, path) : null };

    internal static RequestRefusedException Of(PolicyException problem, Language language) =>
        new(StatusCodes.Status400BadRequest, problem.Problems[0].Code, problem.In(language)) { Path = problem.Problems[0].Path, Problems = problem.Problems };

    internal static RequestRefusedException OfBody(string code, string path, string detail) => new(StatusCodes.Status400BadRequest, code, $"{path} {detail}") { Path = path };

    internal static RequestRefusedException OfBody(JsonException problem) =>
        new(StatusCodes.Status400BadRequest, "input.malformed", $"The body is not JSON: {problem.Message}") { Line = problem.LineNumber + 1 };

    internal static RequestRefusedException OfParameter(string name, string? value, string expected) =>
        new(StatusCodes.Status400BadRequest, "input.invalid-value", $"?{name} is '{value}', not {expected}.") { Path = "?" + name, Value = value };
}
