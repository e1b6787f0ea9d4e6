using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GuaranteeRules.Generator.Tests;

/// <summary>The text that is generated, as it was approved. Run once with GUARANTEE_APPROVE=1 to approve another.</summary>
public sealed class ApprovedTextTests
{
    public static TheoryData<string, string> Rules => new()
    {
        {
            "Join", """
            Customer customer = null!;
            Purchase purchase = null!;
            When()
                .Match(() => customer, c => c.Age >= 18)
                .Match(() => purchase, p => p.Buyer == customer.Name, p => p.Price > 100)
                .Not<Coupon>(c => c.Item.Name == purchase.Item);
            Then().Yield(_ => new Answer($"{customer.Name} pays for {purchase.Item}"));
            """
        },
        {
            "Query", """
            const int least = 2;
            Customer customer = null!;
            IEnumerable<int> prices = null!;
            int total = 0;
            When()
                .Match(() => customer)
                .Query(() => prices, q => q
                    .Match<Purchase>(p => p.Buyer == customer.Name)
                    .Select(p => p.Price)
                    .Where(price => price > 0)
                    .Collect()
                    .Where(all => all.Count() >= least))
                .Let(() => total, () => prices.Sum())
                .Having(() => total > 100);
            Then()
                .Yield(_ => new Answer(customer.Name + ": " + total))
                .Yield(_ => new Coupon(new Item(new ItemId(total), "gift"), 5));
            """
        },
        {
            "Switch", """
            When()
                .Match<Purchase>(p => p.Kind == Kind.Service, p => p.Price > 0)
                .Exists<Customer>()
                .All<Coupon>(c => c.Off > 0, c => c.Off < 50);
            Then().Yield(_ => new Answer("service"));
            """
        },
        {
            "Untriggered", """
            IEnumerable<Purchase> purchases = null!;
            When()
                .Query(() => purchases, q => q.Match<Purchase>().Collect())
                .All<Purchase>(p => p.Price > 0);
            Then().Yield(_ => new Answer($"{purchases.Count()}"));
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Text_of_a_rule_is_what_was_approved(string name, string define) => Check(name, Generating.TextOf(Generating.RuleOf(define), "Shop.R.g.cs"));

    /// <summary>What a rule would yield of an explained fact is told without its conditions; joins stay.</summary>
    [Fact]
    public void Text_of_a_rule_that_is_explained_is_what_was_approved() => Check("Explained", Generating.TextOf(
        Generating.ClassOf("""
            [Explained] public sealed record Obstacle(string Text);
            public sealed partial class R : Rule
            {
                public override void Define()
                {
                    Customer customer = null!;
                    Purchase purchase = null!;
                    When()
                        .Match(() => customer, c => c.Age < 18)
                        .Match(() => purchase, p => p.Buyer == customer.Name, p => p.Price > 100)
                        .Not<Coupon>(c => c.Item.Name == purchase.Item);
                    Then().Yield(_ => new Obstacle($"{customer.Name} is {customer.Age}"));
                }
            }
            """),
        "Shop.R.g.cs"));

    /// <summary>The code of an heir stands where the Define was written, so that every name means what it means there.</summary>
    [Fact]
    public void Text_of_a_rule_that_inherits_its_define_is_what_was_approved() => Check("Inherited", Generating.TextOf(
        Generating.ClassOf("""
            public abstract class Answers<TFact> : Rule where TFact : class
            {
                internal static bool IsDue(string name) => name.Length > 0;

                public override void Define()
                {
                    Customer customer = null!;
                    When()
                        .Match(() => customer, c => IsDue(c.Name))
                        .Not<TFact>();
                    Then().Yield(_ => new Answer($"{customer.Name} has no {typeof(TFact).Name}"));
                }
            }

            public static partial class Family
            {
                public sealed partial class R : Answers<Coupon>;
            }
            """),
        "Shop.Family.R.g.cs"));

    [Fact]
    public void Text_of_the_catalog_is_what_was_approved()
    {
        const string rule = "{ public override void Define() { When().Match<Customer>(); Then().Yield(_ => new Answer(\"\")); } }";
        var file = Generating.ClassOf($$"""
            public static partial class Later { public sealed partial class R : Rule {{rule}} }
            public static partial class Family
            {
                public sealed partial class Second : Rule {{rule}}
                internal sealed partial class First : Rule {{rule}}
                private sealed partial class Hidden : Rule {{rule}}
                public sealed partial class Of<T> : Rule {{rule}}
            }
            """);
        Check("Catalog", Generating.TextOf(file, "RuleCatalog.g.cs"));
        Generating.Load(("Shop.cs", Generating.Shop), ("Rule.cs", file));
    }

    /// <summary>A project says where its list stands and who sees it.</summary>
    [Theory]
    [InlineData(null, null, "namespace Shop;", "public static partial class RuleCatalog")]
    [InlineData("Mall.Rules", "internal", "namespace Mall.Rules;", "internal static partial class RuleCatalog")]
    public void Catalog_stands_where_the_project_says(string? @namespace, string? access, string place, string head)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["build_property.GuaranteeRulesCatalogNamespace"] = @namespace ?? "", ["build_property.GuaranteeRulesCatalogAccess"] = access ?? "" };
        var file = Generating.RuleOf("When().Match<Customer>(); Then().Yield(_ => new Answer(\"\"));");
        var result = Generating.Driver().WithUpdatedAnalyzerConfigOptions(new ProjectOptions(options)).RunGenerators(Generating.Compilation(("Shop.cs", Generating.Shop), ("Rule.cs", file))).GetRunResult();
        var lines = result.Results.Single().GeneratedSources.Single(source => source.HintName == "RuleCatalog.g.cs").SourceText.ToString().Split('\n');
        Assert.Contains(place, lines);
        Assert.Contains(head, lines);
    }

    private static void Check(string name, string text)
    {
        var path = Generating.PathOf($"Approved/{name}.txt");
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    private sealed class ProjectOptions(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
