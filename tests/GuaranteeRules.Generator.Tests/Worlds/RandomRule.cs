using System.Text;

namespace GuaranteeRules.Generator.Tests.Worlds;

/// <summary>Writes one rule at random: any words of the language, in any order they allow.</summary>
internal sealed class RandomRule(Random random, string[] reads, string yields)
{
    /// <summary>How many of the types a rule may read are never yielded; they come first.</summary>
    private const int Inserted = 3;

    private readonly StringBuilder declarations = new();
    private readonly StringBuilder patterns = new();
    private readonly Known known = new(random);
    private int loops;

    /// <summary>A rule that says its own Define, or inherits one that speaks of one of the types as a type parameter.</summary>
    public static string Write(Random random, string name, string[] reads, string yields)
    {
        if (random.Next(4) > 0)
        {
            return new RandomRule(random, reads, yields).Write($"sealed partial class {name} : Rule");
        }

        var chosen = random.Next(Inserted);
        return new RandomRule(random, [.. reads.Select((read, i) => i == chosen ? "TRead" : read)], yields).Write($"abstract class {name}Of<TRead> : Rule where TRead : Thing")
            + $"    public sealed partial class {name} : {name}Of<{reads[chosen]}>;\n";
    }

    private string Write(string head)
    {
        var count = random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            Add(i == 0 && random.Next(4) > 0 ? 0 : random.Next(12));
        }

        var then = string.Concat(Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => $"\n                .Yield(_ => {Fact()})"));
        return $$"""

                public {{head}}
                {
                    internal static readonly int limit = {{random.Next(1, 5)}};

                    public override void Define()
                    {
                        const int most = {{random.Next(2, 5)}};
            {{declarations}}            When(){{patterns}};
                        Then(){{then}};
                    }

                    internal static bool IsSmall(int n) => n < 3;
                }

            """;
    }

    /// <summary>Adds a pattern. Two loops at most, the second over inserted facts, so that layers do not multiply without end.</summary>
    private void Add(int word)
    {
        var type = reads[random.Next(loops > 0 ? Inserted : reads.Length)];
        if (word is <= 4 && ++loops > 2)
        {
            word = 5;
        }

        switch (word)
        {
            case <= 3:
                var conditions = Conditions("x", random.Next(3));
                Say($"Match(() => {Declare(type, Sort.Thing)}", conditions);
                break;
            case 4:
                Say($"Match<{type}>(", Conditions("y", random.Next(3)));
                break;
            case 5:
                Say($"Exists<{type}>(", Conditions("y", random.Next(3)));
                break;
            case 6:
                Say($"Not<{type}>(", Conditions("y", random.Next(3)));
                break;
            case 7:
                Say($"All<{type}>(", Conditions("y", random.Next(1, 4)));
                break;
            case 8:
                var (valueType, value, sort) = known.Value();
                Say($"Let(() => {Declare(valueType, sort)}, () => {value}", []);
                break;
            case 9 when known.CanHave:
                Say("Having(", [known.Fact(), known.Fact()]);
                break;
            default:
                Query(type);
                break;
        }
    }

    private void Query(string type)
    {
        var isLoop = loops < 2 && random.Next(3) == 0;
        loops += isLoop ? 1 : 0;
        var match = $"q.Match<{type}>({string.Join(", ", Conditions("x", random.Next(3)))})";
        var (resultType, query, sort) = (isLoop ? random.Next(2) : random.Next(2, 8)) switch
        {
            0 => ("int", $"{match}.Select(x => x.N)", Sort.Number),
            1 => (type, $"{match}.Where({string.Join(", ", Conditions("z", 1))})", Sort.Thing),
            2 => ($"IEnumerable<{type}>", $"{match}.Collect()", Sort.Things),
            3 or 4 => ($"IEnumerable<{type}>", $"{match}.Where({string.Join(", ", Conditions("z", 2))}).Collect().Where(all => all.Count() > {random.Next(3)})", Sort.Things),
            5 => ("int", $"{match}.Select(x => x.N).Where(n => n > {random.Next(3)}).Collect().Select(all => all.Sum())", Sort.Number),
            6 => ("IEnumerable<int>", $"{match}.Select(x => new {{ x.P, x.N }}).Select(both => both.P.N + both.N).Collect()", Sort.Numbers),
            _ => ("int", $"{match}.Collect().Where(all => all.Count() > {random.Next(3)}).Collect().Select(alls => alls.Count())", Sort.Number),
        };
        Say($"Query(() => {Declare(resultType, sort)}, q => {query}", []);
    }

    private string[] Conditions(string parameter, int count) => [.. Enumerable.Range(0, count).Select(_ => $"{parameter} => {known.Condition(parameter)}")];

    private void Say(string start, string[] conditions) =>
        patterns.Append("\n                .").Append(start).Append(start.EndsWith('(') || conditions.Length == 0 ? "" : ", ").AppendJoin(", ", conditions).Append(')');

    private string Declare(string type, Sort sort)
    {
        var name = known.Add(sort);
        declarations.Append($"            {type} {name} = default!;\n");
        return name;
    }

    private string Fact() => $"new {yields}({known.Number()} % 7, {known.Word()}, {known.Colour()}, {known.Key()}, {known.Part()})";
}
