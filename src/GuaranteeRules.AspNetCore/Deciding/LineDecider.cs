using System.Buffers;
using System.Globalization;
using GuaranteeRules.Facts;
using GuaranteeRules.Hosting.Telemetry;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;

namespace GuaranteeRules.AspNetCore.Deciding;

/// <summary>Answers the lines of a stream: each with the result of its case, or with the error in its place; blank lines with nothing.</summary>
internal sealed class LineDecider(GuaranteeTelemetry telemetry, GuaranteeBook book, Language language, ResultDetail detail, IBufferWriter<byte> output)
{
    internal void Answer(TextLine line)
    {
        if (line.IsTooLong)
        {
            Refuse(line, "input.too-large", path: null, string.Create(CultureInfo.InvariantCulture, $"Line {line.Number} has more bytes than a case may have."));
        }
        else if (line.Text.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
        {
            Decide(line);
        }
    }

    private void Decide(TextLine line)
    {
        if (!CaseReader.TryRead(line.Text, book.Policies, out var @case, out var problem))
        {
            telemetry.CountInputError(problem);
            Refuse(line, problem.Code, problem.Path, problem.Message);
            return;
        }

        try
        {
            ResultWriter.Write(output, telemetry.Decide(book, @case), language, detail);
            output.Write("\n"u8);
        }
        catch (OverflowException overflow)
        {
            Refuse(line, RequestedCase.OverflowCode, path: null, RequestedCase.OverflowMessage(overflow));
        }
    }

    private void Refuse(TextLine line, string code, string? path, string message)
    {
        ResultWriter.WriteError(output, CaseReader.TryReadId(line.Text), line.Number, code, path, message);
        output.Write("\n"u8);
    }
}
