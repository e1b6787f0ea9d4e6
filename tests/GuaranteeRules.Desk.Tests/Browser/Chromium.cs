using GuaranteeRules.Desk.Tests.Running;
using GuaranteeRules.Desk.Tests.Web;
using Microsoft.Playwright;

namespace GuaranteeRules.Desk.Tests.Browser;

/// <summary>A real browser, shared by the tests: Debian's, which is installed where it is missing and this machine may install.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";
    private static readonly string[] Switches = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        var (status, _, errors) = await Command.RunAsync("bash", Path.Combine(AppContext.BaseDirectory, "Running", "install"), Executable, "chromium", "fonts-noto-cjk");
        if (status != 0)
        {
            throw new InvalidOperationException($"Chromium cannot be installed here: {errors.Trim()}. Leave out the tests that need it with --filter needs!=browser.");
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Switches, Headless = true });
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>A page of its own, at the desk.</summary>
    internal async Task<IPage> OpenAsync(ServedDesk desk, string language, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = desk.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await context.AddCookiesAsync([new Cookie { Name = "lang", Value = language, Url = desk.Address.ToString() }]);
        return await context.NewPageAsync();
    }
}
