using GuaranteeRules.Hosting.Tests.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GuaranteeRules.Hosting.Tests.Books;

/// <summary>A host that judges by a folder of its own, which goes away with it.</summary>
internal sealed class HostedBooks : IAsyncDisposable
{
    private readonly IHost host;

    internal HostedBooks(string policy, Action<GuaranteeOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        Folder = Directory.CreateTempSubdirectory("guarantee-hosting-").FullName;
        Write(policy);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Folder });
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddGuaranteeRules(options =>
        {
            options.PolicyFolder = "policies";
            options.ReloadOnChange = true;
            options.ReloadInterval = TimeSpan.FromMilliseconds(20);
            configure?.Invoke(options);
        });
        services?.Invoke(builder.Services);
        host = builder.Build();
    }

    internal string Folder { get; }

    internal KeptLog Log { get; } = new();

    internal IServiceProvider Services => host.Services;

    internal IGuaranteeBooks Books => host.Services.GetRequiredService<IGuaranteeBooks>();

    internal string PolicyPath => Path.Combine(Folder, "policies", Amendment.FileName);

    internal Task StartAsync() => host.StartAsync();

    internal void Write(string policy)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PolicyPath)!);
        File.WriteAllText(PolicyPath, policy);
    }

    internal async Task<HealthReportEntry> HealthAsync() =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries[GuaranteeServices.HealthCheckName];

    /// <summary>Waits until it is so; who waits in vain is stopped by the run's own limit.</summary>
    internal static async Task Until(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(10);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
