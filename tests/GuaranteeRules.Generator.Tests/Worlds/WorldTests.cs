using System.Globalization;
using GuaranteeRules.Tests.Engine;

namespace GuaranteeRules.Generator.Tests.Worlds;

/// <summary>
/// Random rules on random facts: what is generated for them yields what their recorded expressions yield.
/// GUARANTEE_WORLDS=1000000 compares that many, GUARANTEE_SEED=2 others.
/// </summary>
public sealed class WorldTests
{
    private const int SetsAtOnce = 50;
    private const int WorldsOfASet = 1000;

    [Fact]
    public void Generated_rules_yield_what_the_reference_engine_yields()
    {
        var wanted = NumberFrom("GUARANTEE_WORLDS", 100_000);
        var seed = NumberFrom("GUARANTEE_SEED", 1);
        var (compared, yielded, thrown) = (0, 0, 0);
        for (var batch = 0; compared < wanted; batch++)
        {
            var random = new Random(seed + (batch * 1000));
            var sets = Enumerable.Range(0, SetsAtOnce).Select(number => SetOf(random, number)).ToList();
            var assembly = Generating.Load([.. sets.Select((text, number) => ($"Set{number}.cs", text))]);
            foreach (var set in Generating.RulesOf(assembly).GroupBy(rule => rule.GetType().Namespace, StringComparer.Ordinal))
            {
                var text = sets[int.Parse(set.Key!["Set".Length..], CultureInfo.InvariantCulture)];
                var engines = new Engines(set);
                for (var world = 0; world < WorldsOfASet; world++, compared++)
                {
                    var facts = new RandomFacts(random);
                    var (expected, actual) = engines.Run(facts);
                    Assert.True(expected.Equals(actual), $"Expected {expected}\nbut got  {actual}\nof the rules\n{text}\non the facts\n{facts}");
                    yielded += expected.Facts.Count > 0 ? 1 : 0;
                    thrown += expected.Thrown is null ? 0 : 1;
                }
            }
        }

        // Worlds in which nothing happens would prove nothing.
        Assert.InRange(yielded, compared / 3, compared);
        Assert.InRange(thrown, 1, compared / 4);
    }

    /// <summary>Rules in layers: each reads facts that were inserted, or that a lower layer yields.</summary>
    private static string SetOf(Random random, int number)
    {
        string[] inserted = ["A", "B", "G"];
        string[] layers = ["D", "E", "F"];
        var rules = layers.SelectMany((yields, layer) => Enumerable.Range(0, random.Next(1, 3)).Select(i => RandomRule.Write(random, $"{yields}{i}", [.. inserted, .. layers[..layer]], yields)));
        return $"#pragma warning disable CS0219, CS0414 // A constant or a member that no condition happens to use.\nusing System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing GuaranteeRules.Generator.Tests.Worlds;\nusing GuaranteeRules.Engine;\nusing NRules.Fluent.Dsl;\n\nnamespace Set{number}\n{{{string.Concat(rules)}}}\n";
    }

    private static int NumberFrom(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Both engines with the same rules.</summary>
    private sealed class Engines(IEnumerable<Rule> rules)
    {
        private readonly WorkingMemory reference = new(new ReferenceEngine(rules));
        private readonly WorkingMemory memory = RuleList.ProgramOf(rules).CreateMemory();

        public (Outcome Expected, Outcome Actual) Run(RandomFacts facts)
        {
            reference.Clear();
            memory.Clear();
            facts.InsertInto(reference);
            facts.InsertInto(memory);
            return (Outcome.Of(reference), Outcome.Of(memory));
        }
    }

    /// <summary>The facts that rules yielded, in any order, or what they threw.</summary>
    private sealed record Outcome(List<object> Facts, Type? Thrown)
    {
        public static Outcome Of(WorkingMemory memory)
        {
            try
            {
                memory.Run();
            }
            catch (DivideByZeroException thrown)
            {
                return new([], thrown.GetType());
            }

            return new([.. memory.Facts<D>(), .. memory.Facts<E>(), .. memory.Facts<F>()], null);
        }

        public bool Equals(Outcome? other) => other is not null && Thrown == other.Thrown && Facts.Count == other.Facts.Count
            && (Facts.SequenceEqual(other.Facts) || Counts(Facts).All(count => Counts(other.Facts).GetValueOrDefault(count.Key) == count.Value));

        public override int GetHashCode() => Facts.Count;

        public override string ToString() => Thrown is null ? "\n  " + string.Join("\n  ", Facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)) : Thrown.Name;

        private static Dictionary<object, int> Counts(List<object> facts) => facts.CountBy(fact => fact).ToDictionary();
    }
}
