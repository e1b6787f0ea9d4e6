using ClaimDesk.Deciding;
using ClaimDesk.Payouts;
using ClaimDesk.StandIn;
using ClaimDesk.Storage;
using ClaimDesk.Storage.Marten;
using ClaimDesk.Storage.Sqlite;
using ClaimDesk.Web;
using ClaimDesk.Web.Access;
using NodaTime;

namespace ClaimDesk;

/// <summary>Puts a desk together.</summary>
internal static class DeskHost
{
    /// <summary>A desk that serves, once it is started.</summary>
    internal static WebApplication Build(DeskOptions options)
    {
        var builder = Builder(options.Listen);
        AddDesk(builder, options);
        builder.Services.AddHttpClient<IPayoutGateway, HttpPayoutGateway>(http =>
        {
            http.BaseAddress = options.Gateway ?? new Uri(options.Listen.TrimEnd('/') + "/stand-in/");
            http.Timeout = options.GatewayTimeout;
            if (options is { Gateway: null, ApiKey: { } key })
            {
                http.DefaultRequestHeaders.Add(WriteGate.Header, key);
            }
        });
        builder.Services.AddSingleton(_ => new PaymentBook(options.File + ".payments"));
        DeskWeb.Add(builder, options);
        var app = builder.Build();
        DeskWeb.Map(app);
        if (options.Gateway is null)
        {
            GatewayEndpoints.Map(app.MapGroup("/stand-in"), app.Services.GetRequiredService<PaymentBook>(), new Troubles(0, 0, 0, 0, Seed: 0), desk: null);
        }

        return app;
    }

    /// <summary>A builder whose address and output are the desk's.</summary>
    internal static WebApplicationBuilder Builder(string listen)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(listen);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("Wolverine", LogLevel.Warning);
        // Handlers are named here, and not looked for.
        builder.Logging.AddFilter("Wolverine.Configuration.HandlerDiscovery", LogLevel.Error);
        // Marten tells every meeting of two writers as an error: it is none here, they try again. What else fails reaches whoever asked.
        builder.Logging.AddFilter("Marten", LogLevel.Critical);
        return builder;
    }

    /// <summary>The store, the policies and what works with them.</summary>
    internal static void AddDesk(WebApplicationBuilder builder, DeskOptions options)
    {
        var edition = PolicyEdition.Of(PolicyFiles.Read(options.Policies));
        builder.Services.AddSingleton(edition);
        builder.Services.AddSingleton(edition.Book());
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton<Desk>();
        builder.Services.AddSingleton<PayoutMaker>();
        if (options.Postgres is { } connection)
        {
            MartenServices.Add(builder, connection);
        }
        else
        {
            SqliteServices.Add(builder.Services, options.File);
        }
    }
}
