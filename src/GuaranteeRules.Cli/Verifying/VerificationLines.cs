using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Verified receipts as JSON, a line for each. A text that is no receipt gets an error line, as a case that cannot be decided does.</summary>
internal sealed class VerificationLines(ResultFile output) : IVerificationReport
{
    private readonly MemoryStream line = new();

    public long Different { get; private set; }

    public long Unreadable { get; private set; }

    public void Result(CaseText text, Receipt receipt, ReceiptVerification verification)
    {
        line.SetLength(0);
        using (var json = new Utf8JsonWriter(line, ToolJson.Line))
        {
            json.WriteStartObject();
            json.WriteString("case", receipt.Case?.Value);
            json.WriteString("file", text.File);
            json.WriteNumber("line", text.Line);
            json.WriteBoolean("reproduced", verification.IsReproduced);
            json.WriteStartObject("library");
            json.WriteString("recorded", verification.RecordedLibrary);
            json.WriteString("replayed", verification.Library);
            json.WriteEndObject();
            json.WriteStartArray("differences");
            foreach (var difference in verification.Differences)
            {
                json.WriteStartObject();
                json.WriteString("part", VerificationText.PartName(difference.Part));
                json.WriteString("path", difference.Path);
                ToolJson.Value(json, "recorded", difference.Recorded);
                ToolJson.Value(json, "replayed", difference.Replayed);
                if (difference.Problem is { } problem)
                {
                    json.WriteString("problem", problem);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        End();
        Different += verification.IsReproduced ? 0 : 1;
    }

    public void Error(InputError error)
    {
        line.SetLength(0);
        ResultWriter.WriteError(line, error.Case, error.Line, error.Code, error.Path, error.Message);
        End();
        Unreadable++;
    }

    public void Finish()
    {
        // Every line speaks for itself.
    }

    private void End()
    {
        line.WriteByte((byte)'\n');
        output.Write(line);
    }
}
