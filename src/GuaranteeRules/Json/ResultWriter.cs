using System.Buffers;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Writes results as the case format says, without a line break. The same decisions give the same bytes. Thread-safe, where each thread has an output of its own.</summary>
public static class ResultWriter
{
    /// <summary>Writes the decisions of one case: wholly or, where it throws, not at all.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="detail">How much of it. Only <see cref="ResultDetail.Full"/> judges again, in order to explain.</param>
    public static void Write(IBufferWriter<byte> output, CaseResult result, Language language, ResultDetail detail = ResultDetail.Standard)
    {
        using var buffer = LineBuffer.Take();
        Write(buffer.Json, result, language, detail);
        buffer.WriteTo(output);
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, CaseResult, Language, ResultDetail)"/>
    public static void Write(Stream output, CaseResult result, Language language, ResultDetail detail = ResultDetail.Standard)
    {
        using var buffer = LineBuffer.Take();
        Write(buffer.Json, result, language, detail);
        buffer.WriteTo(output);
    }

    /// <summary>Writes the error that stands in the place of a result.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="caseId">The case's id; null: it cannot be read.</param>
    /// <param name="line">The line of the input, from 1.</param>
    /// <param name="code">What is wrong, as <c>input.unknown-member</c>.</param>
    /// <param name="path">The member at fault; null: the text as a whole.</param>
    /// <param name="message">The same in a sentence.</param>
    public static void WriteError(IBufferWriter<byte> output, CaseId? caseId, long line, string code, string? path, string message)
    {
        using var buffer = LineBuffer.Take();
        WriteError(buffer.Json, caseId, line, code, path, message);
        buffer.WriteTo(output);
    }

    /// <inheritdoc cref="WriteError(IBufferWriter{byte}, CaseId?, long, string, string?, string)"/>
    public static void WriteError(Stream output, CaseId? caseId, long line, string code, string? path, string message)
    {
        using var buffer = LineBuffer.Take();
        WriteError(buffer.Json, caseId, line, code, path, message);
        buffer.WriteTo(output);
    }

    internal static void Write(Utf8JsonWriter json, CaseResult result, Language language, ResultDetail detail)
    {
        json.WriteStartObject();
        json.WriteString("case"u8, result.Case.Value);
        json.WriteString("policy"u8, result.Policy);
        json.WriteStartArray("decisions"u8);
        foreach (var decision in result.Decisions)
        {
            DecisionJson.Write(json, decision, language, detail);
        }

        json.WriteEndArray();
        json.WriteStartArray("breaches"u8);
        foreach (var breach in result.Breaches)
        {
            ReasonJson.Write(json, breach.Reason, detail == ResultDetail.Brief ? null : language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, CaseId? caseId, long line, string code, string? path, string message)
    {
        json.WriteStartObject();
        json.WriteString("case"u8, caseId?.Value);
        json.WriteNumber("line"u8, line);
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, code);
        json.WriteString("path"u8, path);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
