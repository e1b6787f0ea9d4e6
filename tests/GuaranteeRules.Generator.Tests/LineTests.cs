using System.Diagnostics;

namespace GuaranteeRules.Generator.Tests;

/// <summary>What a rule's code throws is traced to the line the author wrote.</summary>
public sealed class LineTests
{
    private const string Stock = """
        namespace Shop;
        public static class Stock
        {
            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            public static bool Fails() => throw new System.InvalidOperationException("out of stock");
        }
        """;

    [Theory]
    [InlineData("When()\n.Match<Customer>(\nc => c.Age > 0,\nc => Stock.Fails()); // here\nThen().Yield(_ => new Answer(\"\"));")]
    [InlineData("Purchase p = null!;\nWhen().Match<Customer>()\n.Match(() => p,\nx => x.Price > 0 &&\nStock.Fails()); // here\nThen().Yield(_ => new Answer(\"\"));")]
    [InlineData("bool b = false;\nWhen().Match<Customer>()\n.Let(() => b, () => Stock.Fails()); // here\nThen().Yield(_ => new Answer(\"\"));")]
    [InlineData("When().Match<Customer>()\n.Not<Purchase>(x => Stock.Fails()); // here\nThen().Yield(_ => new Answer(\"\"));")]
    [InlineData("When().Match<Customer>()\n.All<Purchase>(x => Stock.Fails()); // here\nThen().Yield(_ => new Answer(\"\"));")]
    [InlineData("When().Match<Customer>();\nThen().Yield(_ => new Answer(\"\"))\n.Yield(_ => new Answer($\"{Stock.Fails()}\")); // here")]
    [InlineData("IEnumerable<bool> all = null!;\nWhen().Query(() => all, q => q\n.Match<Customer>()\n.Select(c => Stock.Fails()) // here\n.Collect());\nThen().Yield(_ => new Answer(\"\"));")]
    public void Exception_is_traced_to_the_line_of_the_author(string define)
    {
        var file = Generating.RuleOf(define);
        var frame = Thrown(file);
        Assert.Equal("/shop/Rule.cs", frame.GetFileName());

        // In a condition of several lines the compiler may hold on to its first.
        var line = file.Split('\n').Index().Single(each => each.Item.Contains("// here", StringComparison.Ordinal)).Index + 1;
        Assert.InRange(frame.GetFileLineNumber(), define.Contains("&&", StringComparison.Ordinal) ? line - 1 : line, line);
    }

    [Fact]
    public void Exception_of_an_inherited_define_is_traced_to_where_it_was_written()
    {
        var define = Generating.ClassOf("public abstract class Base<T> : Rule where T : class { public override void Define() {\nWhen().Match<T>(\nx => Stock.Fails());\nThen().Yield(_ => new Answer(\"\")); } }");
        var frame = Thrown(Generating.ClassOf("public sealed partial class R : Base<Customer>;"), ("/shop/Base.cs", define));
        Assert.Equal("/shop/Base.cs", frame.GetFileName());
        Assert.Equal(define.Split('\n').Index().Single(each => each.Item.Contains("Fails", StringComparison.Ordinal)).Index + 1, frame.GetFileLineNumber());
    }

    private static StackFrame Thrown(string file, params ReadOnlySpan<(string Path, string Text)> more)
    {
        var rules = Generating.RulesOf(Generating.Load([("Shop.cs", Generating.Shop), ("Stock.cs", Stock), ("/shop/Rule.cs", file), .. more]));
        var memory = RuleList.ProgramOf(rules).CreateMemory();
        var insert = typeof(WorkingMemory).GetMethod(nameof(WorkingMemory.Insert))!;
        foreach (var (name, values) in new[] { ("Customer", new object[] { "Ann", 30 }), ("Purchase", ["Ann", "lamp", 50, 0]) })
        {
            var type = rules[0].GetType().Assembly.GetType("Shop." + name, throwOnError: true)!;
            var kind = rules[0].GetType().Assembly.GetType("Shop.Kind", throwOnError: true)!;
            object[] arguments = [.. values.Select((value, i) => i == 3 ? Enum.ToObject(kind, value) : value)];
            insert.MakeGenericMethod(type).Invoke(memory, [Activator.CreateInstance(type, arguments)]);
        }

        var thrown = Assert.Throws<InvalidOperationException>(memory.Run);
        return new StackTrace(thrown, fNeedFileInfo: true).GetFrames().First(frame => frame.GetFileName()?.StartsWith("/shop/", StringComparison.Ordinal) == true);
    }
}
