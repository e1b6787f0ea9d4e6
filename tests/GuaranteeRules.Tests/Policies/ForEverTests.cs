using System.Text.Json.Nodes;
using GuaranteeRules.Tests.Cli;

namespace GuaranteeRules.Tests.Policies;

/// <summary>A version that is in force for ever may say so by the end of the calendar.</summary>
public sealed class ForEverTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:59+08:00")]
    [InlineData("9999-12-31T23:59:59+18:00")]
    public void The_end_of_the_calendar_works_everywhere(string until)
    {
        var book = new GuaranteeBook(Amended.Book(Amended.WorryFree, file => End(file, until)));
        var usual = GuaranteeBook.Standard().Outlines();
        var outlines = book.Outlines();
        Assert.Equal(usual.Select(outline => outline.Clause.Id), outlines.Select(outline => outline.Clause.Id));
        Assert.Equal(usual.Select(outline => outline.Remedies.Count), outlines.Select(outline => outline.Remedies.Count));
        var file = tool.File("amended.json", System.Text.Encoding.UTF8.GetString(Amended.File(Amended.WorryFree, x => End(x, until)).Utf8.Span));
        Assert.Contains("9999-12-31", tool.Run("clauses", "--policy", file, "--format", "md").Output, StringComparison.Ordinal);
        Assert.Contains("9999-12-31", tool.Run("diff", "embedded", file).Output, StringComparison.Ordinal);
        Assert.Contains("9999-12-31T", tool.Run("diff", "embedded", file, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("0001-01-01T00:00:00+18:00")]
    public void What_its_offset_moves_out_of_the_calendar_is_a_problem_with_its_path(string until)
    {
        var problems = Assert.Throws<PolicyException>(() => Amended.Book(Amended.WorryFree, file => End(file, until))).Problems;
        Assert.All(problems, problem => Assert.EndsWith(".until", problem.Path, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.Contains("not an instant of the years 1 to 9999 in UTC", problem.Message.English, StringComparison.Ordinal));
    }

    private static void End(JsonObject file, string until)
    {
        foreach (var version in file["clauses"]!.AsArray().Where(clause => clause!["versions"] is not null).Select(clause => clause!["versions"]!.AsArray()[^1]!))
        {
            version["until"] = until;
        }
    }
}
