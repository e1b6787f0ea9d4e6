using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using GuaranteeRules.Desk.Tests.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GuaranteeRules.Desk.Tests.Browser;

/// <summary>A person fills in, decides, drags "today" and pastes an amendment, in both languages, on narrow and wide pages.</summary>
[Trait("needs", "browser")]
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string, int> Readers => new() { { "zh-CN", 400 }, { "zh-CN", 1400 }, { "en", 400 }, { "en", 1400 } };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_claim_is_tried_refused_understood_and_cured(string language, int width)
    {
        await using var desk = await ServedDesk.StartAsync();
        var page = await chromium.OpenAsync(desk, language, width);
        await page.GotoAsync("/");
        await Expect(page.Locator(".verdict.bad")).ToBeVisibleAsync();
        await Expect(page.Locator(".miss")).ToBeVisibleAsync();
        await page.KeepAsync("try-refused", language, width);
        await CheckAsync(page);
        await page.FillAsync("#submittedAt", "2025-03-01T10:00");
        await page.DispatchEventAsync("#submittedAt", "change");
        await page.WaitForFunctionAsync("() => document.getElementById('json').value.includes('2025-03-01T10:00:00')");
        await page.ReloadAsync();
        await page.Locator(".miss button").First.ClickAsync();
        await Expect(page.Locator(".verdict.good")).ToBeVisibleAsync();
        await page.KeepAsync("try-granted", language, width);
        await CheckAsync(page);
    }

    [Fact]
    public async Task The_json_changes_the_fields_and_a_broken_one_is_told()
    {
        await using var desk = await ServedDesk.StartAsync();
        var page = await chromium.OpenAsync(desk, "en", 1400);
        await page.GotoAsync("/");
        await page.Locator(".json summary").ClickAsync();
        var json = await page.InputValueAsync("#json");
        await page.FillAsync("#json", json.Replace("\"ground\": \"", "\"ground\": \"no-", StringComparison.Ordinal));
        await Expect(page.Locator("#answer [role=alert]")).ToBeVisibleAsync();
        await page.FillAsync("#json", json.Replace("change-of-mind", "counterfeit", StringComparison.Ordinal));
        await Expect(page.Locator("#ground")).ToHaveValueAsync("counterfeit");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[formaction='/receipt']").ClickAsync());
        Assert.True(GuaranteeRules.Receipts.Receipt.Read(await File.ReadAllBytesAsync(await download.PathAsync())).Verify(GuaranteeBook.Standard()).IsReproduced);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Today_is_dragged_and_what_has_lapsed_is_shaded(string language, int width)
    {
        await using var desk = await ServedDesk.StartAsync();
        var page = await chromium.OpenAsync(desk, language, width);
        await page.GotoAsync("/rights");
        await Expect(page.Locator("#timeline .right").First).ToBeVisibleAsync();
        await page.KeepAsync("rights", language, width);
        await CheckAsync(page);
        var lapsed = await page.Locator(".right.lapsed").CountAsync();
        var range = (await page.Locator("#today").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(range.X + (range.Width / 2), range.Y + (range.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(range.X + range.Width - 4, range.Y + (range.Height / 2), new MouseMoveOptions { Steps = 8 });
        await page.Mouse.UpAsync();
        await Expect(page.Locator(".right.lapsed").Nth(lapsed)).ToBeVisibleAsync();
        await page.KeepAsync("rights-later", language, width);
        await CheckAsync(page);
        await page.FocusAsync("#today");
        var before = await page.InputValueAsync("#today");
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.NotEqual(before, await page.InputValueAsync("#today"));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_case_is_handed_in_and_its_story_told(string language, int width)
    {
        await using var desk = await ServedDesk.StartAsync();
        var page = await chromium.OpenAsync(desk, language, width);
        await page.GotoAsync("/orders");
        await page.KeepAsync("orders-empty", language, width);
        await page.GotoAsync("/?sample=wf-001-fridge-price-drop");
        await page.Locator("button[formaction='/hand-in']").ClickAsync();
        await Expect(page.Locator(".story .decided")).ToBeVisibleAsync();
        for (var tries = 0; tries < 50 && await page.Locator(".story .confirmed").CountAsync() == 0; tries++)
        {
            await page.WaitForTimeoutAsync(200);
            await page.ReloadAsync();
        }

        await Expect(page.Locator(".story .confirmed")).ToHaveCountAsync(1);
        await page.KeepAsync("story", language, width);
        await CheckAsync(page);
        await page.GotoAsync("/orders");
        await page.KeepAsync("orders", language, width);
        await CheckAsync(page);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task An_amendment_is_pasted_and_its_effects_are_shown(string language, int width)
    {
        await using var desk = await ServedDesk.StartAsync();
        var page = await chromium.OpenAsync(desk, language, width);
        await page.GotoAsync("/amendment");
        await page.KeepAsync("amendment-empty", language, width);
        await CheckAsync(page);
        var policy = PolicyFile.Embedded.Single(file => file.Name.Contains("taobao.after-sales", StringComparison.Ordinal));
        await page.FillAsync("#policy", System.Text.Encoding.UTF8.GetString(policy.Utf8.Span).Replace("\"days\": 7", "\"days\": 9", StringComparison.Ordinal));
        await Expect(page.Locator(".diff").First).ToBeVisibleAsync();
        await Expect(page.Locator(".sides .verdict").Nth(1)).ToBeVisibleAsync();
        await page.Locator("[data-stream]").ClickAsync();
        await Expect(page.Locator("#past table")).ToBeVisibleAsync();
        await page.KeepAsync("amendment", language, width);
        await CheckAsync(page);
        await page.Locator(".findings .line").First.ClickAsync();
        Assert.Equal("policy", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task The_book_is_searched(string language, int width)
    {
        await using var desk = await ServedDesk.StartAsync();
        var page = await chromium.OpenAsync(desk, language, width);
        await page.GotoAsync("/book");
        var all = await page.Locator("article").CountAsync();
        await CheckAsync(page);
        await page.FillAsync("#q", "price-protection");
        await Expect(page.Locator("article").Nth(all - 1)).ToHaveCountAsync(0);
        Assert.InRange(await page.Locator("article").CountAsync(), 1, all - 1);
        await page.KeepAsync("book", language, width);
        await CheckAsync(page);
    }

    [Fact]
    public async Task The_pages_are_readable_in_the_dark()
    {
        await using var desk = await ServedDesk.StartAsync();
        var page = await chromium.OpenAsync(desk, "zh-CN", 1400, ColorScheme.Dark);
        foreach (var place in new[] { "", "rights", "orders", "amendment", "book" })
        {
            await page.GotoAsync("/" + place);
            await page.KeepAsync($"dark-{(place.Length == 0 ? "try" : place)}", "zh-CN", 1400);
            await CheckAsync(page);
        }
    }

    /// <summary>No serious finding, nothing that runs off a narrow page, and nothing that a browser complained about.</summary>
    private static async Task CheckAsync(IPage page)
    {
        var found = await page.RunAxe();
        var serious = found.Violations.Where(violation => violation.Impact is "serious" or "critical");
        Assert.True(!serious.Any(), string.Join('\n', serious.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
    }
}
