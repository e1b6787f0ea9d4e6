using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClaimDesk.Web.Access;
using ClaimDesk.Web.Amending;
using ClaimDesk.Web.Clauses;
using ClaimDesk.Web.Rights;
using ClaimDesk.Web.Stories;
using ClaimDesk.Web.Texts;
using ClaimDesk.Web.Trying;
using Microsoft.AspNetCore.HostFiltering;

namespace ClaimDesk.Web;

/// <summary>Serves the pages and the programs' addresses, each behind its limits.</summary>
internal static class DeskWeb
{
    internal static void Add(WebApplicationBuilder builder, DeskOptions options)
    {
        var isLoopback = ListenAddress.IsLoopback(options.Listen);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = Limits.MostBytes);
        // Keys of forms are kept by each node; their warnings on where are for those who run many, see the README.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        if (isLoopback)
        {
            // A name of another site that leads to this machine is not this desk.
            builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        }

        Limits.Add(builder.Services, isLoopback);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<PrintedBook>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services => DeskWording.For(services.GetRequiredService<IHttpContextAccessor>().HttpContext));
        builder.Services.AddAntiforgery(antiforgery => antiforgery.Cookie.SameSite = SameSiteMode.Strict);
        builder.Services.AddRazorComponents();
    }

    internal static void Map(WebApplication app)
    {
        PageHeaders.Use(app);
        app.UseHostFiltering();
        app.UseMiddleware<WriteGate>();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAntiforgery();
        OrderApi.Map(app.MapGroup("").RequireRateLimiting(Limits.Programs));
        var pages = app.MapGroup("").RequireRateLimiting(Limits.Pages);
        Pages.MapLanguage(pages);
        TryPages.Map(pages);
        RightsPages.Map(pages);
        StoryPages.Map(pages);
        AmendmentPages.Map(pages);
        BookPages.Map(pages);
    }
}
