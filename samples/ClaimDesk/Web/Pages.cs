using ClaimDesk.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimDesk.Web;

/// <summary>What the pages have in common: they answer with components, to people.</summary>
internal static class Pages
{
    /// <summary>A page made of a component and its parameters.</summary>
    internal static RazorComponentResult<T> Show<T>(params (string Name, object? Value)[] parameters) where T : IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));

    /// <summary>Keeps the language that a reader chose, and goes back to where the reader was.</summary>
    internal static void MapLanguage(IEndpointRouteBuilder app) => app.MapGet("/language/{tag}", (string tag, string? back, HttpContext context) =>
    {
        context.Response.Cookies.Append(DeskWording.Cookie, DeskWording.In(tag).Tag, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true });
        // A reader may only be sent within the desk.
        return Results.LocalRedirect(back is ['/', not ('/' or '\\'), ..] ? back : "/");
    });
}
