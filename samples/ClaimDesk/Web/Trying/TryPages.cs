using ClaimDesk.Deciding;
using ClaimDesk.Web.Access;
using ClaimDesk.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ClaimDesk.Web.Trying;

/// <summary>Trying a claim: nothing is kept, until it is handed in.</summary>
internal static class TryPages
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", (string? sample, GuaranteeBook book) => Show(Sample(sample, book), sample ?? SampleCases.First));
        app.MapPost("/", ([FromForm] IFormCollection form, GuaranteeBook book) => Show(Next(form, book), form["sample"].ToString()));
        app.MapPost("/receipt", ([FromForm] IFormCollection form, GuaranteeBook book, HttpContext context) =>
        {
            var trial = Trial.Of(form["json"].ToString(), book);
            if (trial.Case is not { } @case)
            {
                return (IResult)Show(trial, "");
            }

            var text = new MemoryStream();
            Receipt.Of(book, @case, DeskWording.For(context).Language).Write(text);
            text.Position = 0;
            return Results.File(text, "application/json", "receipt.json");
        });
        app.MapPost("/hand-in", async ([FromForm] IFormCollection form, GuaranteeBook book, Desk desk, DeskOptions options, HttpContext context) =>
        {
            var (trial, wording) = (Trial.Of(form["json"].ToString(), book), DeskWording.For(context));
            if (trial.Case is not { } @case)
            {
                return (IResult)Show(trial, "");
            }

            if (!WriteGate.Opens(form["key"].ToString(), options))
            {
                return Show(trial, "", wording["hand-in.key.wrong"]);
            }

            try
            {
                await HandIn.RunAsync(trial.Facts!, @case, desk, wording, context.RequestAborted);
                return Results.Redirect("/orders/" + Uri.EscapeDataString(@case.Order.Id.Value));
            }
            catch (DeskException problem)
            {
                return Show(trial, "", problem.Message);
            }
        });
    }

    private static IResult Show(Trial trial, string sample, string? handInProblem = null) => Pages.Show<TryPage>(("Trial", trial), ("Sample", sample), ("HandInProblem", handInProblem));

    private static Trial Sample(string? id, GuaranteeBook book) => Trial.Of(Trial.Text(Trial.Parsed((SampleCases.Find(id) ?? SampleCases.Find(SampleCases.First)!).Text)!), book);

    /// <summary>What the reader changed decides what is made of what.</summary>
    private static Trial Next(IFormCollection form, GuaranteeBook book)
    {
        var json = form["json"].ToString();
        // A button that was pressed comes after what the script noted.
        return (form["from"].LastOrDefault() ?? "") switch
        {
            "sample" => Sample(form["sample"], book),
            "fields" when Trial.Parsed(json) is { } facts => Trial.Of(Trial.Text(CaseForm.Apply(facts, form)), book),
            var from when from.StartsWith("change-", StringComparison.Ordinal) => Changed(Trial.Of(json, book), from["change-".Length..], book),
            _ => Trial.Of(json, book),
        };
    }

    /// <summary>The case after what would have helped, named by its claim and its place.</summary>
    private static Trial Changed(Trial trial, string name, GuaranteeBook book)
    {
        var place = name.Split('-') is [var claim, var change] && int.TryParse(claim, out var c) && int.TryParse(change, out var n) ? (c, n) : (-1, -1);
        return trial.Result?.Decisions.ElementAtOrDefault(place.Item1)?.Explain().Counterfactuals.ElementAtOrDefault(place.Item2) is { } helps ? Trial.Of(Trial.Text(helps.Case), book) : trial;
    }
}
