namespace GuaranteeRules.Generator.Tests.Worlds;

/// <summary>The facts of one random world: mostly few; sometimes so many of a type that joins are looked up.</summary>
internal sealed class RandomFacts
{
    private readonly List<object> facts = [];

    public RandomFacts(Random random)
    {
        var many = random.Next(12);
        var least = random.Next(8) == 0 ? 0 : 1;
        for (var type = 0; type < 3; type++)
        {
            var count = many == type ? random.Next(15, 24) : random.Next(5);
            for (var i = 0; i < count; i++)
            {
                var (n, s, c, k) = (random.Next(least, 6), "abcd".Substring(random.Next(4), 1), (Colour)random.Next(3), new Key(random.Next(5)));
                var part = new Part(new Key(random.Next(3)), random.Next(4));
                facts.Add(type switch { 0 => new A(n, s, c, k, part), 1 => new B(n, s, c, k, part), _ => new G(n, s, c, k, part) });
            }
        }
    }

    public void InsertInto(IFactSink sink)
    {
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case A a: sink.Insert(a); break;
                case B b: sink.Insert(b); break;
                case G g: sink.Insert(g); break;
            }
        }
    }

    public override string ToString() => string.Join('\n', facts);
}
