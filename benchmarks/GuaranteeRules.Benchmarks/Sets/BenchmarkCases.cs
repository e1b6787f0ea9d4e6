using System.Text;

namespace GuaranteeRules.Benchmarks.Sets;

/// <summary>The cases that are timed: one granted claim for each ground, and the sample cases as a mixture.</summary>
internal static class BenchmarkCases
{
    /// <summary>The grounds, each the id of its granted case.</summary>
    internal static IEnumerable<string> Grounds => Enum.GetValues<Ground>().Select(Names<Ground>.Of);

    /// <summary>The granted case of a ground. A case that does not come out eligible is refused: its time would mean nothing.</summary>
    internal static Case Granted(string ground, GuaranteeBook book)
    {
        var granted = Texts("granted").Select(text => CaseReader.Read(text, book.Policies)).Single(x => x.Id.Value == ground);
        var outcome = book.Decide(granted).Decisions.Single().Outcome;
        return outcome == Outcome.Eligible ? granted : throw new InvalidOperationException($"The case '{ground}' comes out {outcome}.");
    }

    /// <summary>All sample cases, in the order of the files.</summary>
    internal static Case[] Samples(PolicyBook policies) => [.. SampleTexts().Select(text => CaseReader.Read(text, policies))];

    /// <summary>The texts of all sample cases.</summary>
    internal static IEnumerable<byte[]> SampleTexts() =>
        Resources.Where(name => name.StartsWith("samples/", StringComparison.Ordinal)).SelectMany(Texts);

    private static IEnumerable<string> Resources => typeof(BenchmarkCases).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    private static IEnumerable<byte[]> Texts(string resource)
    {
        using var lines = new StreamReader(typeof(BenchmarkCases).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            yield return Encoding.UTF8.GetBytes(line);
        }
    }
}
