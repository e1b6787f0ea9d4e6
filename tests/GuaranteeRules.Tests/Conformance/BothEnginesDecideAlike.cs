using System.Globalization;
using System.Text;
using System.Text.Json;
using GuaranteeRules.Tests.Engine;
using GuaranteeRules.Tests.Laws.Cases;
using GuaranteeRules.Tests.Laws;

namespace GuaranteeRules.Tests.Conformance;

/// <summary>
/// What is generated for the clauses decides every case as <see cref="ReferenceEngine"/> does, which runs word by word what NRules reads in them.
/// A million cases: <c>GUARANTEE_DIFFERENCES=1000000 dotnet test -c Release --filter FullyQualifiedName~BothEnginesDecideAlike</c>.
/// </summary>
public sealed class BothEnginesDecideAlike
{
    private const int WrittenOneIn = 100;

    private static readonly GuaranteeBook Reference = new(Judged.Book.Policies, new ReferenceEngine(RuleList.OfTheLibrary));

    [Fact]
    public void On_the_golden_cases() => Same("Conformance/cases", text =>
    {
        using var golden = JsonDocument.Parse(text);
        return golden.RootElement.TryGetProperty("raw", out var raw) ? raw.GetString()! : golden.RootElement.GetProperty("case").GetRawText();
    }, atLeast: 300);

    [Fact]
    public void On_the_sample_cases() => Same("samples", text => text, atLeast: 30);

    [Fact]
    public void On_random_cases()
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable("GUARANTEE_DIFFERENCES"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 100_000;
        var (own, reference) = (Judged.Book, Reference);
        var seen = new HashSet<int>();
        var reached = new Dictionary<(Ground, Outcome), int>();
        var compared = 0;
        foreach (var @case in Variations.First(wanted))
        {
            var (expected, actual) = (reference.Decide(@case), own.Decide(@case));
            Assert.True(expected.Equals(actual), $"expected {Judged.Written(expected)}\nbut got  {Judged.Written(actual)}\nof {CaseText.Text(@case)}");
            if (compared++ % WrittenOneIn == 0)
            {
                SameBytes(expected, actual);
            }

            seen.Add(@case.GetHashCode());
            foreach (var decision in actual.Decisions)
            {
                var ground = @case.Claims.First(claim => claim.Id == decision.Claim).Ground;
                reached[(ground, decision.Outcome)] = reached.GetValueOrDefault((ground, decision.Outcome)) + 1;
            }
        }

        Assert.Equal(wanted, compared);
        AreVaried(seen.Count, compared, reached);
    }

    /// <summary>The comparison compares: without one of its rules the reference engine decides otherwise.</summary>
    [Fact]
    public void But_not_when_a_rule_is_missing()
    {
        var poorer = new GuaranteeBook(Judged.Book.Policies, new ReferenceEngine(RuleList.OfTheLibrary.Where(rule => !rule.Name.EndsWith("WhichQuotesCount", StringComparison.Ordinal))));
        Assert.Contains(Variations.First(1_000), @case => !poorer.Decide(@case).Equals(Judged.Decide(@case)));
    }

    /// <summary>The same case again and again, or one outcome only, would prove little.</summary>
    private static void AreVaried(int different, int compared, Dictionary<(Ground Ground, Outcome Outcome), int> reached)
    {
        // Hashes of different cases collide now and then, so that this counts too few rather than too many.
        Assert.InRange(different, compared * 0.97, compared);
        var wanting = from ground in Enum.GetValues<Ground>()
                      from outcome in new[] { Outcome.Eligible, Outcome.Ineligible }
                      let found = reached.GetValueOrDefault((ground, outcome))
                      where found < compared / 500
                      select $"{Names<Ground>.Of(ground)} {Names<Outcome>.Of(outcome)}: {found.ToString(CultureInfo.InvariantCulture)}";
        Expect.None(wanting);
        Assert.Empty(Enum.GetValues<Outcome>().Except(reached.Keys.Select(key => key.Outcome)));
    }

    private static void Same(string folder, Func<string, string> caseIn, int atLeast)
    {
        var compared = 0;
        foreach (var @case in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.jsonl").SelectMany(File.ReadLines).SelectMany(line => Readable(caseIn(line))))
        {
            SameBytes(Reference.Decide(@case), Judged.Decide(@case));
            compared++;
        }

        Assert.True(compared >= atLeast, $"only {compared.ToString(CultureInfo.InvariantCulture)} cases");
    }

    private static void SameBytes(CaseResult expected, CaseResult actual)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(Judged.Written(expected, language), Judged.Written(actual, language));
        }
    }

    /// <summary>A text that is no case never meets an engine.</summary>
    private static IEnumerable<Case> Readable(string text)
    {
        try
        {
            return [CaseReader.Read(Encoding.UTF8.GetBytes(text), Judged.Book.Policies)];
        }
        catch (CaseFormatException)
        {
            return [];
        }
    }
}
