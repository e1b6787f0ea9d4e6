using Microsoft.Playwright;

namespace GuaranteeRules.Desk.Tests.Browser;

/// <summary>Keeps pictures of the pages as files of the test run, to be looked at.</summary>
internal static class Screenshots
{
    /// <summary>Where they are: beside the tests that were built.</summary>
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "screenshots");

    internal static Task KeepAsync(this IPage page, string name, string language, int width) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.{language}.{width}.png"), FullPage = true });
}
