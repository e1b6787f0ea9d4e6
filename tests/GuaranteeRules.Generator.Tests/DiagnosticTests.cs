using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GuaranteeRules.Generator.Tests;

/// <summary>What cannot be translated is an error at that very place, marked here with « and », in words that say what to write instead.</summary>
public sealed class DiagnosticTests
{
    private const string Yield = "Then().Yield(_ => new Answer(\"\"));";

    public static TheoryData<string, string, string> Defines() => new()
    {
        {
            "GR002", $"«if (DateTime.MinValue.Year == 1) {{ }}» When().Match<Customer>(); {Yield}",
            "This cannot be read when the rule is compiled. Declare aliases, then say When() and Then(), each as one chain of calls."
        },
        {
            "GR002", $"Customer c = «new Customer(\"\", 1)»; When().Match<Customer>(); {Yield}",
            "The value of 'c' would be computed once, when the rule is made. Start an alias with 'null!' or 'default', make a fixed value a constant, and compute others with Let."
        },
        {
            "GR003", $"When().Match<Customer>(«Adult»); {Yield} }} static readonly System.Linq.Expressions.Expression<Func<Customer, bool>> Adult = c => c.Age > 17; void Nothing() {{",
            "What Match is given cannot be read: it is made elsewhere. Write it in place, as a lambda such as 'x => x.Member > 0'."
        },
        {
            "GR004", $"When().Match(() => «known»); {Yield} }} private Customer known = null!; void Nothing() {{",
            "The alias 'known' is not a local variable of type Customer. Declare 'Customer name = null!;' in Define and write '() => name'."
        },
        {
            "GR004", $"Customer c = null!; When().Match(() => «c.Name»); {Yield}",
            "The alias 'c.Name' is not a local variable of type String. Declare 'String name = null!;' in Define and write '() => name'."
        },
        {
            "GR004", $"Customer c = null!; When().Match<object>(() => «c»); {Yield}",
            "The alias 'c' is not a local variable of type Object. Declare 'Object name = null!;' in Define and write '() => name'."
        },
        {
            "GR004", $"When().Match<Customer>().Let(() => «Number», () => 3); {Yield} }} private static readonly int Number = 3; void Nothing() {{",
            "The alias 'Number' is not a local variable of type Int32. Declare 'Int32 name = default;' in Define and write '() => name'."
        },
        {
            "GR003", $"Customer c = null!; When().Match(«alias: () => c», x => x.Age > 1); {Yield}",
            "What Match is given is read by its place. Write it in order, without 'alias:'."
        },
        {
            "GR005", $"Customer c = null!; Purchase p = null!; When().Match(() => p, x => x.Buyer == «c».Name).Match(() => c); {Yield}",
            "A condition on 'p' uses 'c' before it is matched. Move the match of 'c' above it."
        },
        {
            "GR005", $"Customer c = null!; When().Not<Purchase>(x => x.Buyer == «c».Name).Match(() => c); {Yield}",
            "A condition on Purchase uses 'c' before it is matched. Move the match of 'c' above it."
        },
        {
            "GR005", $"Customer c = null!; IEnumerable<Coupon> all = null!; When().Query(() => all, q => q.Match<Coupon>().Where(x => x.Item.Name == «c».Name).Collect()).Match(() => c); {Yield}",
            "A condition on 'all' uses 'c' before it is matched. Move the match of 'c' above it."
        },
        {
            "GR005", $"Customer c = null!; When().Match<Purchase>().Having(() => «c».Age > 1).Match(() => c); {Yield}",
            "A Having uses 'c' before it is matched. Move the match of 'c' above it."
        },
        {
            "GR005", $"Customer c = null!; When().Match(() => c, x => «c».Age > 1); {Yield}",
            "A condition on 'c' uses 'c' itself, which is not known yet. Write the condition's own parameter, or an alias matched earlier."
        },
        {
            "GR005", $"int age = 0; When().Match<Customer>().Let(() => age, () => «age» + 1); {Yield}",
            "The value of 'age' uses 'age' itself, which is not known yet. Write the condition's own parameter, or an alias matched earlier."
        },
        {
            "GR006", "Customer c = null!; When().Match<Purchase>(); Then().Yield(_ => new Answer(«c».Name));",
            "The yield of Answer uses the local variable 'c', which no Match, Query or Let names. Match it first, or make it a constant or a member of the rule."
        },
        {
            "GR006", $"int limit = 18; When().Match<Customer>(c => c.Age > «limit»); {Yield}",
            "A condition on Customer uses the local variable 'limit', which no Match, Query or Let names. Match it first, or make it a constant or a member of the rule."
        },
        {
            "GR007", $"Customer c = null!; When().Match(() => c).Match(() => «c»); {Yield}",
            "The alias 'c' is given twice. Choose another name for the second."
        },
        {
            "GR008", $"Customer c = null!; When().Match(() => c, x => x.Name.Any(«c» => c == x.Age)); {Yield}",
            "The name 'c' hides the alias 'c'. Choose another name for the inner one."
        },
        { "GR009", $"When().Match<Customer>(); «When()».Match<Purchase>(); {Yield}", "The rule says When twice. State all conditions in one When." },
        { "GR009", $"When().Match<Customer>(); {Yield} «Then()».Yield(_ => new Answer(\"\"));", "The rule says Then twice. State all yields in one Then." },
        { "GR009", "«Then()».Yield(_ => new Answer(\"\")); When().Match<Customer>();", "The rule says Then before When. State the conditions first." },
        { "GR009", $"When().Match<Customer>(); {Yield} «When()».Match<Purchase>();", "The rule adds a condition after Then. State all conditions before Then." },
        { "GR011", $"When().Exists<Customer>().«Having»(() => true); {Yield}", "Having follows nothing. State a Match, a Query or a Let before it." },
        {
            "GR012", $"When().Match<Customer>().«Adults»(); {Yield}",
            "'Adults' is no word of the rule language. Write what it does in place, with Match, Not, Exists, All, Query, Let and Having."
        },
        {
            "GR012", "When().Match<Customer>(); Then().«Politely»().Yield(_ => new Answer(\"\"));",
            "'Politely' is no word of the rule language. A rule only yields facts: write Yield."
        },
        {
            "GR012", $"Customer c = null!; When().Query(() => c, q => q.Match<Customer>().«Oldest»()); {Yield}",
            "'Oldest' is no word of a query. Write what it does in place, with Match, Where, Select and Collect."
        },
        { "GR012", $"When().Match<Customer>().«Or»(x => x.Match<Purchase>().Match<Coupon>()); {Yield}", "'Or' is a word of NRules that is not generated. Write a rule for each alternative." },
        { "GR012", $"When().Match<Customer>().«And»(x => x.Match<Purchase>().Match<Coupon>()); {Yield}", "'And' is a word of NRules that is not generated. Write its conditions one after another." },
        { "GR012", "When().Match<Customer>(); Then().«Do»(_ => Console.WriteLine());", "'Do' is a word of NRules that is not generated: it acts instead of yielding. Write Yield, and act on the facts when the rules have run." },
        { "GR012", "When().Match<Customer>(); Then().«Undo»(_ => Console.WriteLine());", "'Undo' is a word of NRules that is not generated: it acts instead of yielding. Write Yield, and act on the facts when the rules have run." },
        { "GR012", "When().Match<Customer>(); Then().«Action»(_ => Console.WriteLine(), NRules.RuleModel.ActionTrigger.Activated);", "'Action' is a word of NRules that is not generated: it acts instead of yielding. Write Yield, and act on the facts when the rules have run." },
        {
            "GR012", "When().Match<Customer>(); Then().Yield(_ => new Answer(\"\"), «(_, old) => old»);",
            "A yield that updates its fact is a word of NRules that is not generated: facts do not change while rules run. Write Yield with one expression."
        },
        { "GR012", $"Customer c = null!; When().Query(() => c, q => q.«From»(() => new Customer(\"\", 1))); {Yield}", "'From' is a word of NRules that is not generated. Match facts, or read what is no fact in a Let." },
        { "GR012", $"IGrouping<int, Customer> g = null!; When().Query(() => g, q => q.Match<Customer>().«GroupBy»(x => x.Age)); {Yield}", Gathering("GroupBy") },
        { "GR012", $"IGrouping<int, string> g = null!; When().Query(() => g, q => q.Match<Customer>().«GroupBy»(x => x.Age, x => x.Name)); {Yield}", Gathering("GroupBy") },
        { "GR012", $"char c = default; When().Query(() => c, q => q.Match<Customer>().«SelectMany»(x => x.Name)); {Yield}", Gathering("SelectMany") },
        { "GR012", $"IEnumerable<Customer> c = null!; When().Query(() => c, q => q.Match<Customer>().Collect().«OrderBy»(x => x.Age)); {Yield}", Gathering("OrderBy") },
        { "GR012", $"IEnumerable<Customer> c = null!; When().Query(() => c, q => q.Match<Customer>().Collect().«OrderByDescending»(x => x.Age).ThenBy(x => x.Name)); {Yield}", Gathering("OrderByDescending") },
        { "GR012", $"NRules.RuleModel.IKeyedLookup<int, Customer> l = null!; When().Query(() => l, q => q.Match<Customer>().Collect().«ToLookup»(x => x.Age)); {Yield}", Gathering("ToLookup") },
        { "GR012", $"Customer c = null!; «Filter().Where(() => true);» When().Match(() => c); {Yield}", "'Filter' is a word of NRules that is not generated. State what must hold as a condition." },
        { "GR012", $"IFormatProvider f = null!; «Dependency().Resolve(() => f);» When().Match<Customer>(); {Yield}", "'Dependency' is a word of NRules that is not generated. Insert what rules need as a fact." },
        { "GR012", $"«Priority(3);» When().Match<Customer>(); {Yield}", "'Priority' is a word of NRules that is not generated. Rules run when what they read is complete, in whatever order they are written: leave it out." },
        {
            "GR018", $"When().Match<Customer>(c => c.Age > «limit»); {Yield} }} private readonly int limit = 18; void Nothing() {{",
            "'limit' belongs to an instance of the rule, and none is made to run it. Make it a constant, a static member, or a fact."
        },
        {
            "GR018", $"When().Match<Customer>(c => this.«IsOld»(c)); {Yield} }} private bool IsOld(Customer c) => c.Age > 60; void Nothing() {{",
            "'IsOld' belongs to an instance of the rule, and none is made to run it. Make it a constant, a static member, or a fact."
        },
        { "GR020", $"When().Match<Customer>(c => c.Age > DateTime.«Now».Year); {Yield}", Reads("A condition on Customer", "a clock") },
        { "GR020", "When().Match<Customer>(); Then().Yield(_ => new Answer($\"{Guid.«NewGuid»()}\"));", Reads("The yield of Answer", "what chance gives") },
        { "GR020", $"When().Match<Customer>(c => c.Age > «new Random(1)».GetHashCode()); {Yield}", Reads("A condition on Customer", "what chance gives") },
        { "GR020", $"int n = 0; When().Match<Customer>().Let(() => n, () => Environment.«ProcessorCount»); {Yield}", Reads("The value of 'n'", "the machine it runs on") },
        { "GR020", $"When().Match<Customer>(c => System.IO.File.«Exists»(c.Name)); {Yield}", Reads("A condition on Customer", "what lies outside of the program") },
        { "GR020", $"When().Match<Customer>(c => c.Name.«ToUpper»() == \"ANN\"); {Yield}", Reads("A condition on Customer", "the culture of the machine") },
        { "GR020", $"When().Match<Customer>(c => ((decimal)c.Age).«ToString»() == \"1\"); {Yield}", Reads("A condition on Customer", "the culture of the machine") },
        {
            "GR021", $"When().«Match<IComparable>»(); {Yield}",
            "IComparable is an interface: facts of the types behind it are not found under it. Match the type they are inserted or yielded as."
        },
        {
            "GR021", $"When().Match<Customer>().«Not<object>»(); {Yield}",
            "Object is the base of every type: facts of the types behind it are not found under it. Match the type they are inserted or yielded as."
        },
        {
            "GR013", "When().Match<Customer>(); Then().Yield(context => new Answer($\"{«context»}\"));",
            "The yield uses its context 'context', which offers nothing. Yield what follows from the matched facts."
        },
        {
            "GR014", $"Customer c = null!; When().Query(() => c, «Everyone»); {Yield} }} static IQuery<Customer> Everyone(IQuery q) => q.Match<Customer>(); void Nothing() {{",
            "The query cannot be read. Write it as one chain that starts with Match: 'q => q.Match<Fact>(x => ...).Collect()'."
        },
        {
            "GR016", $"int n = 0; When().Query(() => n, q => q.Match<Customer>().Select(x => new {{ x.Age }}).«Collect»().Select(all => all.Count())); {Yield}",
            "What is collected has no type that can be named. Select a record instead of an anonymous type."
        },
    };

    private static string Gathering(string word) => $"'{word}' is a word of NRules that is not generated. Collect, and order, group or flatten what was found with LINQ in a Let.";

    private static string Reads(string place, string what) => $"{place} reads {what}: the same facts would not always give the same result. Insert what it needs as a fact.";

    public static TheoryData<string, string, string> Classes() => new()
    {
        {
            "GR018", $"public sealed partial class R(int limit) : Rule {{ public override void Define() {{ When().Match<Customer>(c => c.Age > «limit»); {Yield} }} }}",
            "'limit' belongs to an instance of the rule, and none is made to run it. Make it a constant, a static member, or a fact."
        },
        {
            "GR019", $"[«Priority(3)»] public sealed partial class R : Rule {{ public override void Define() {{ When().Match<Customer>(); {Yield} }} }}",
            "'Priority' is a word of NRules that is not generated. Every rule runs once for each match, when what it reads is complete: leave it out."
        },
        {
            "GR019", $"[Name(\"r\"), Description(\"d\"), Tag(\"t\"), «Repeatability(NRules.RuleModel.RuleRepeatability.NonRepeatable)»] public sealed partial class R : Rule {{ public override void Define() {{ When().Match<Customer>(); {Yield} }} }}",
            "'Repeatability' is a word of NRules that is not generated. Every rule runs once for each match, when what it reads is complete: leave it out."
        },
        {
            "GR021", $"public abstract class Animal; public class Cat : Animal; public sealed class Lion : Cat; public sealed partial class R : Rule {{ public override void Define() {{ When().«Match<Cat>»(); {Yield} }} }}",
            "Cat is a base type: facts of the types behind it are not found under it. Match the type they are inserted or yielded as."
        },
        {
            "GR021", $"public abstract class Animal; public sealed partial class R : Rule {{ public override void Define() {{ When().«Match<Animal>»(); {Yield} }} }}",
            "Animal is abstract: facts of the types behind it are not found under it. Match the type they are inserted or yielded as."
        },
        {
            "GR001", $"public sealed class «R» : Rule {{ public override void Define() {{ When().Match<Customer>(); {Yield} }} }}",
            "'R' must be partial: the rule's code is generated beside it. Write 'partial class R'."
        },
        {
            "GR001", $"public static class «Family» {{ public sealed partial class R : Rule {{ public override void Define() {{ When().Match<Customer>(); {Yield} }} }} }}",
            "'Family' must be partial: the rule's code is generated beside it. Write 'partial class Family'."
        },
        {
            "GR002", "public sealed partial class R : Rule { public override void Define() => «Console.WriteLine()»; }",
            "This cannot be read when the rule is compiled. Declare aliases, then say When() and Then(), each as one chain of calls."
        },
        {
            "GR010", "public sealed partial class R : Rule { public override void «Define»() { } }",
            "The rule has no condition. Start with When() and a Match."
        },
        {
            "GR010", "public sealed partial class R : Rule { public override void «Define»() { When(); } }",
            "The rule has no condition. Start with When() and a Match."
        },
        {
            "GR010", "public sealed partial class R : Rule { public override void «Define»() { When().Match<Customer>(); } }",
            "The rule yields nothing. End with Then() and a Yield."
        },
        {
            "GR010", "public sealed partial class R : Rule { public override void «Define»() { When().Match<Customer>(); Then(); } }",
            "The rule yields nothing. End with Then() and a Yield."
        },
        {
            "GR015", $"file sealed partial class «R» : Rule {{ public override void Define() {{ When().Match<Customer>(); {Yield} }} }}",
            "'R' is known to its file only, so no code can be generated beside it. Make it internal."
        },
        {
            "GR017", $"public abstract class Base<T> : Rule where T : class {{ public override void Define() {{ When().Match<T>(); {Yield} }} }} public sealed partial class R<T> : «Base<List<T>>»;",
            "'R' has type parameters of its own to give to 'Base<List<T>>', which only the running program knows. Inherit with types that are known here, or write the rule out."
        },
        {
            "GR017", $"public abstract class Base<T> : Rule where T : class {{ public override void Define() {{ When().Match<T>(); {Yield} }} }} public static partial class Family {{ private sealed record Secret; private sealed partial class R : «Base<Secret>»; }}",
            "'Family.Secret' cannot be seen where the code of 'Base<Family.Secret>' stands. Make it internal."
        },
        {
            "GR017", $"public abstract class Base : Rule {{ private static bool IsOld(int age) => age > 60; public override void Define() {{ When().Match<Customer>(c => «IsOld»(c.Age)); {Yield} }} }} public sealed partial class R : Base;",
            "'IsOld' cannot be seen by the code of the rules that inherit this Define, which is generated beside the class. Make it internal."
        },
    };

    [Theory]
    [MemberData(nameof(Defines))]
    public void Said_in_Define(string id, string define, string words) => Check(id, Generating.RuleOf(define), words);

    [Theory]
    [MemberData(nameof(Classes))]
    public void Of_the_class(string id, string text, string words) => Check(id, Generating.ClassOf(text), words);

    [Fact]
    public void Every_one_is_tested_here_and_has_a_page()
    {
        var ids = typeof(Problems).GetFields().Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).ToList();
        Assert.Equal(ids, Defines().Concat<object[]>(Classes()).Select(row => (string)row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(ids, DocsTests.Pages.Cast<object[]>().Select(page => (string)page[0]));
    }

    [Fact]
    public void Suppressed_on_the_class_says_nothing_and_generates_nothing()
    {
        var file = Generating.ClassOf("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"GuaranteeRules\", \"GR002:What it says is known only when it runs\")]\npublic sealed partial class R : Rule { public override void Define() => Console.WriteLine(); }");
        Assert.Empty(Generating.Findings(file));
        Generating.Load(("Shop.cs", Generating.Shop), ("Rule.cs", file));
    }

    [Fact]
    public void What_does_not_compile_is_left_to_the_compiler() =>
        Assert.Empty(Generating.Findings(Generating.RuleOf($"When().Match<Costumer>(x => x.Age > 1); {Yield}")));

    /// <summary>An error of the compiler in When would make every alias look unknown in Then.</summary>
    [Theory]
    [InlineData("Customer c = null!; Purchase p = null!; When().Match(() => c, x => x.Aeg > 1).Match(() => p, x => x.Buyer == c.Name); Then().Yield(_ => new Answer(c.Name + p.Item));")]
    [InlineData("Customer c = null!; When().Match(() => c).Nto<Purchase>(); Then().Yield(_ => new Answer(c.Name));")]
    [InlineData("Customer c = null!; When().Match(() => c, x => x.Age > \"\").Exists<Purchase>(); Then().Yield(_ => new Answer(c.Name));")]
    public void Beside_an_error_of_the_compiler_nothing_is_said(string define) => Assert.Empty(Generating.Findings(Generating.RuleOf(define)));

    /// <summary>Directives stay where they were written.</summary>
    [Theory]
    [InlineData("When().Match<Customer>(c => c.Age > 1\n#if DEBUG\n&& c.Age > 2\n#else\n&& c.Age > 3\n#endif\n&& c.Age > 4); Then().Yield(_ => new Answer(\"\"));")]
    [InlineData("When().Match<Customer>(c =>\n#region one\nc.Age > 1 &&\n#endregion\n#pragma warning disable CS0219\nc.Age > 3); Then().Yield(_ => new Answer(\n#nullable disable\n\"\"\n#nullable restore\n));")]
    public void Directives_within_a_condition_are_not_copied(string define) => Generating.Load(("Shop.cs", Generating.Shop), ("Rule.cs", Generating.RuleOf(define)));

    /// <summary>Names of files differ by more than the case of letters.</summary>
    [Fact]
    public void Rules_whose_names_differ_in_case_only_have_a_file_each()
    {
        const string define = "{ public override void Define() { When().Match<Customer>(); Then().Yield(_ => new Answer(\"\")); } }";
        Generating.Load(("Shop.cs", Generating.Shop), ("Rule.cs", Generating.ClassOf($"public sealed partial class Abc : Rule {define} public sealed partial class ABC : Rule {define} public static partial class F {{ public sealed partial class R : Rule {define} }} public static partial class f {{ public sealed partial class R : Rule {define} }}")));
    }

    [Fact]
    public void A_class_that_is_no_rule_is_left_alone() =>
        Assert.Empty(Generating.Findings(Generating.ClassOf("public abstract class Base { public abstract void Define(); } public sealed class Other : Base { public override void Define() { } }")));

    private static void Check(string id, string marked, string words)
    {
        const string helpers = """
            public static class Helpers
            {
                public static ILeftHandSideExpression Adults(this ILeftHandSideExpression when) => when.Exists<Customer>(x => x.Age > 17);
                public static IRightHandSideExpression Politely(this IRightHandSideExpression then) => then;
                public static IQuery<Customer> Oldest(this IQuery<Customer> query) => query;
            }
            """;
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var file = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal) + helpers;
        var finding = Assert.Single(Generating.Findings(file));
        Assert.Equal(id, finding.Id);
        Assert.Equal(words, finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(id == "GR021" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal("Rule.cs", finding.Location.GetLineSpan().Path);
        Assert.Equal(file[start..end], file.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
        Assert.Equal(start, finding.Location.SourceSpan.Start);
    }
}
