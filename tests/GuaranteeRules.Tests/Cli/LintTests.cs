using System.Text.Json;
using GuaranteeRules.Tests.Json;

namespace GuaranteeRules.Tests.Cli;

/// <summary>What <c>lint</c> says of policy files.</summary>
public sealed class LintTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void The_published_programmes_are_clean()
    {
        var ran = tool.Run("lint", Repository.PathOf("src", "GuaranteeRules", "Policies", "Programmes"), "--lang", "en");
        Assert.Equal((0, "Nothing found (files: 5).\n", ""), (ran.Status, ran.Output, ran.Error));
    }

    [Fact]
    public void A_finding_has_its_file_path_and_code()
    {
        var file = AmendedFiles.LongerPriceProtection(tool);
        var ran = tool.Run("lint", file, "--lang", "en");
        Assert.Equal((3, ""), (ran.Status, ran.Error));
        Assert.Equal(3, ran.Lines.Length);
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(file)}:1:[0-9]+: \$\.clauses\[", ran.Lines[0]);
        Assert.EndsWith("].versions[1].terms.window.days: is 15, which text.en does not state; its numbers are: 7. [text.number]", ran.Lines[1], StringComparison.Ordinal);
        Assert.Contains("没有写到", tool.Run("lint", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_loaded_is_found_not_failed_on()
    {
        var ran = tool.Run("lint", tool.File("mall.json", SampleCase.MallPolicy.With("\"until\": null", "\"until\": \"2025-03-01\"")));
        Assert.Equal((3, ""), (ran.Status, ran.Error));
        Assert.Contains("$.clauses[0].versions[0].until", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_JSON_ends_with_2()
    {
        var ran = tool.Run("lint", tool.File("broken.json", "{"), tool.File("mall.json", SampleCase.MallPolicy), "--format", "json");
        Assert.Equal(2, ran.Status);
        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal("policy.not-json", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void A_missing_file_ends_the_tool()
    {
        var ran = tool.Run("lint", tool.At("gone.json"));
        Assert.Equal((1, ""), (ran.Status, ran.Output));
        Assert.Contains("gone.json", ran.Error, StringComparison.Ordinal);
    }
}
