using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimDesk.Web.Trying;

/// <summary>A case that somebody tries, as far as it can be read and decided. Nothing of it is kept.</summary>
public sealed record Trial
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text as it stands in the box.</summary>
    public required string Json { get; init; }

    /// <summary>The text as an object; null: it is none.</summary>
    public JsonObject? Facts { get; private init; }

    /// <summary>The case; null: it breaks the case format.</summary>
    public Case? Case { get; private init; }

    /// <summary>What was decided; null: there is no case.</summary>
    public CaseResult? Result { get; private init; }

    /// <summary>Why there is no result; null: there is one.</summary>
    public string? Problem { get; private init; }

    /// <summary>The library's code of that problem; null: there is none.</summary>
    public string? Code { get; private init; }

    internal static Trial Of(string json, GuaranteeBook book)
    {
        var trial = new Trial { Json = json };
        try
        {
            var utf8 = System.Text.Encoding.UTF8.GetBytes(json);
            trial = trial with { Facts = Parsed(json) };
            var @case = CaseReader.Read(utf8, book.Policies);
            return trial with { Case = @case, Result = book.Decide(@case) };
        }
        catch (CaseFormatException problem)
        {
            return trial with { Problem = problem.Message, Code = problem.Code };
        }
        catch (OverflowException problem)
        {
            return trial with { Problem = problem.Message, Code = "input.overflow" };
        }
    }

    /// <summary>The case with other facts, written out for people.</summary>
    internal static string Text(JsonNode facts) => facts.ToJsonString(Indented);

    /// <summary>A case that the library made, likewise.</summary>
    internal static string Text(Case @case)
    {
        using var text = new MemoryStream();
        CaseWriter.Write(text, @case);
        return Text(JsonNode.Parse(text.ToArray())!);
    }

    /// <summary>The object in a text; null: it is none, which reading it as a case then explains.</summary>
    internal static JsonObject? Parsed(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
