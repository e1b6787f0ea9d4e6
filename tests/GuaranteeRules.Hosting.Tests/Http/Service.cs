using System.Text;
using GuaranteeRules.AspNetCore;
using GuaranteeRules.Hosting.Tests.Books;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>A web service as anybody would write it, on a free port of this machine, with a policy folder of its own.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplication app;

    private Service(string folder, WebApplication app)
    {
        Folder = folder;
        this.app = app;

        // A connection on which too much was sent is closed behind its answer: no request must come upon one that is closing.
        Client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    internal string Folder { get; }

    internal HttpClient Client { get; }

    internal IGuaranteeBooks Books => app.Services.GetRequiredService<IGuaranteeBooks>();

    internal string Version => Books.Current.Policies.Version;

    internal static async Task<Service> StartAsync(GuaranteeLimits? limits = null)
    {
        var folder = Directory.CreateTempSubdirectory("guarantee-http-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.WebHost.UseUrls("http://127.0.0.1:0");

        // A client that does not read is let go by the server after a while, unless it is told to wait.
        builder.WebHost.ConfigureKestrel(server => (server.Limits.MinResponseDataRate, server.Limits.MinRequestBodyDataRate) = (null, null));
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi();
        builder.Services.AddGuaranteeRules(options =>
        {
            options.PolicyFolder = ".";
            options.ReloadOnChange = true;
            options.ReloadInterval = TimeSpan.FromMilliseconds(20);
        });
        Amend(folder, Amendment.SevenDays);
        var built = builder.Build();
        built.MapGuaranteeRules("/guarantee", limits);
        built.MapOpenApi();
        await built.StartAsync();
        return new Service(folder, built);
    }

    internal void Amend(string policy) => Amend(Folder, policy);

    internal Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, type) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static void Amend(string folder, string policy) => File.WriteAllText(Path.Combine(folder, Amendment.FileName), policy);
}
