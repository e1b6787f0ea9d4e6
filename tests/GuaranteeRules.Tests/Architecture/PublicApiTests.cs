namespace GuaranteeRules.Tests.Architecture;

/// <summary>Every change of what users see is shown, and agreed to, in <c>PublicApi.approved.txt</c>.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Is_what_was_approved()
    {
        var actual = ApiPrinter.Print(typeof(GuaranteeBook).Assembly);
        var file = Repository.PathOf("tests", "GuaranteeRules.Tests", "Architecture", "PublicApi.approved.txt");
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        var difference = Lines(approved).Except(Lines(actual), StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(Lines(actual).Except(Lines(approved), StringComparer.Ordinal).Select(line => "+ " + line));
        Assert.True(
            approved == actual,
            $"The public API differs from what was approved. If that is meant, run the tests once with GUARANTEE_APPROVE=1 and commit {Path.GetFileName(file)}:\n{string.Join('\n', difference)}");
    }

    /// <summary>Each member with its type, so that equal members of two types stay apart.</summary>
    private static IEnumerable<string> Lines(string api)
    {
        var type = string.Empty;
        foreach (var line in api.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            type = line.StartsWith(' ') ? type : line;
            yield return line.StartsWith(' ') ? $"{type.Split(" : ")[0]} {{ {line.Trim()} }}" : line;
        }
    }
}
