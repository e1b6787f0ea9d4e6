using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Deciding;

/// <summary>Decides the case in the body, or the cases on its lines.</summary>
internal static class DecideEndpoint
{
    internal static Task Answer(Desk desk, HttpContext context)
    {
        var detail = DetailOf(context.Request);
        return CaseLines.TypeOf(context.Request) is { } type ? CaseLines.AnswerAsync(desk, context, type, detail) : AnswerOne(desk, context, detail);
    }

    /// <summary>Decides the case in the body, with every condition and with what would have helped.</summary>
    internal static Task Explain(Desk desk, HttpContext context) => AnswerOne(desk, context, ResultDetail.Full);

    private static async Task AnswerOne(Desk desk, HttpContext context, ResultDetail detail)
    {
        var book = desk.Books.Current;
        PolicyTag.RefuseOthers(context, book.Policies);
        var @case = await RequestedCase.ReadAsync(desk, context, book).ConfigureAwait(false);
        var result = RequestedCase.Decide(desk, book, @case);
        var language = RequestLanguage.Of(context.Request);
        RequestLanguage.Tell(context.Response, language);
        context.Response.ContentType = JsonAnswer.ContentType;
        ResultWriter.Write(context.Response.BodyWriter, result, language, detail);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static ResultDetail DetailOf(HttpRequest request)
    {
        string? asked = request.Query["detail"];
        return asked is null ? ResultDetail.Standard
            : Names<ResultDetail>.TryParse(asked, out var detail) ? detail
            : throw RequestRefusedException.OfParameter("detail", asked, $"one of {Names<ResultDetail>.All}");
    }
}
