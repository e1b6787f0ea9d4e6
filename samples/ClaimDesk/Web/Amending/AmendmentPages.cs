using System.Text;
using System.Text.Json;
using ClaimDesk.Storage;
using ClaimDesk.Web.Trying;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Mvc;

namespace ClaimDesk.Web.Amending;

/// <summary>Trying an amendment: on its text, on the case at hand and on the cases of before.</summary>
internal static class AmendmentPages
{
    /// <summary>How many steps lie between two reports of how far it is.</summary>
    private const int Stride = 10;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/amendment", (GuaranteeBook book, PolicyEdition edition) => Show(Amendment.Of("", SampleCases.Find(SampleCases.First)!.Text, edition, book)));
        app.MapPost("/amendment", async ([FromForm] IFormCollection form, GuaranteeBook book, PolicyEdition edition, IOrderStore store, CancellationToken cancellation) =>
        {
            var amendment = await ReadAsync(form, book, edition, cancellation);
            return Show(amendment, form["over"] == "past" ? await EffectsAsync(amendment, book, store, cancellation) : null);
        });
        app.MapPost("/amendment/past", async ([FromForm] IFormCollection form, GuaranteeBook book, PolicyEdition edition, IOrderStore store, HttpContext context) =>
            await StreamAsync(await ReadAsync(form, book, edition, context.RequestAborted), book, new PastCases(store), context));
    }

    private static IResult Show(Amendment amendment, PastEffects? effects = null) => Pages.Show<AmendmentPage>(("Amendment", amendment), ("Effects", effects));

    /// <summary>A file that was chosen comes before what was pasted; a policy in force may be taken to start from.</summary>
    private static async Task<Amendment> ReadAsync(IFormCollection form, GuaranteeBook book, PolicyEdition edition, CancellationToken cancellation)
    {
        var text = form["policy"].ToString();
        if (form.Files["file"] is { Length: > 0 } file)
        {
            using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
            text = await reader.ReadToEndAsync(cancellation);
        }
        else if (form["take"].ToString() is { Length: > 0 } && edition.Files.FirstOrDefault(each => each.Name == form["start"].ToString()) is { } start)
        {
            text = start.Text;
        }

        return Amendment.Of(text.ReplaceLineEndings("\n"), form["json"].ToString(), edition, book);
    }

    private static async Task<PastEffects?> EffectsAsync(Amendment amendment, GuaranteeBook book, IOrderStore store, CancellationToken cancellation)
    {
        if (amendment.Book is not { } amended)
        {
            return null;
        }

        var effects = new PastEffects();
        await foreach (var _ in effects.AddAsync(new PastCases(store), book, amended, cancellation))
        {
        }

        return effects;
    }

    /// <summary>Writes how far it is, a line each, and at the end what came out, ready to be shown.</summary>
    private static async Task StreamAsync(Amendment amendment, GuaranteeBook book, PastCases cases, HttpContext context)
    {
        context.Response.ContentType = "application/x-ndjson";
        if (amendment.Book is not { } amended)
        {
            return;
        }

        var effects = new PastEffects();
        var total = await cases.CountAsync(context.RequestAborted);
        await foreach (var done in effects.AddAsync(cases, book, amended, context.RequestAborted))
        {
            if (done % Stride == 0)
            {
                await WriteAsync(context, new { done, total });
            }
        }

        await WriteAsync(context, new { done = total, total, html = await HtmlAsync(effects, context) });
    }

    private static async Task WriteAsync<T>(HttpContext context, T line)
    {
        await context.Response.WriteAsync(JsonSerializer.Serialize(line) + "\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static async Task<string> HtmlAsync(PastEffects effects, HttpContext context)
    {
        await using var renderer = new HtmlRenderer(context.RequestServices, context.RequestServices.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<EffectsView>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Effects"] = effects }))).ToHtmlString());
    }
}
