using System.Buffers;
using System.IO.Pipelines;
using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Json;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Deciding;

/// <summary>Decides cases line by line while they come in. No more than one case and a few answers are held: who sends faster than the answers are read is made to wait.</summary>
internal static class CaseLines
{
    private const int MostUnsent = 64 * 1024;

    private static readonly string[] Types = ["application/x-ndjson", "application/jsonl", "application/x-jsonlines"];

    /// <summary>The type of a body of JSON lines, which the answer has, too; null: it is none.</summary>
    internal static string? TypeOf(HttpRequest request) => RequestBody.MediaTypeOf(request) is { } type && Types.Contains(type, StringComparer.Ordinal) ? type : null;

    /// <summary>One book judges the whole stream.</summary>
    internal static async Task AnswerAsync(Desk desk, HttpContext context, string type, ResultDetail detail)
    {
        var book = desk.Books.Current;
        PolicyTag.RefuseOthers(context, book.Policies);
        var language = RequestLanguage.Of(context.Request);
        RequestLanguage.Tell(context.Response, language);
        RequestBody.Allow(context, desk.Limits.MostStreamBytes);
        context.Response.ContentType = $"{type}; charset=utf-8";
        await PumpAsync(
            new TextLines(desk.Limits.MostCaseBytes),
            new LineDecider(desk.Telemetry, book, language, detail, context.Response.BodyWriter),
            context.Request.BodyReader,
            context.Response.BodyWriter,
            context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task PumpAsync(TextLines lines, LineDecider decider, PipeReader input, PipeWriter output, CancellationToken aborted)
    {
        while (true)
        {
            var read = await input.ReadAsync(aborted).ConfigureAwait(false);
            var rest = read.Buffer;
            while (lines.TryTake(ref rest, read.IsCompleted, out var line))
            {
                decider.Answer(line);
                if (output.UnflushedBytes > MostUnsent && await IsGone(output, aborted).ConfigureAwait(false))
                {
                    return;
                }
            }

            input.AdvanceTo(rest.Start, read.Buffer.End);

            // What can be answered by now is: whoever waits for it before sending more would wait for ever.
            if (await IsGone(output, aborted).ConfigureAwait(false) || read.IsCompleted)
            {
                return;
            }
        }
    }

    private static async ValueTask<bool> IsGone(PipeWriter output, CancellationToken aborted) => (await output.FlushAsync(aborted).ConfigureAwait(false)).IsCompleted;
}
