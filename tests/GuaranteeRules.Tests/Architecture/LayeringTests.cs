using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>The rooms of the library, and which may name which, read from the compiled code.</summary>
public sealed partial class LayeringTests
{
    private const string Root = "(root)";
    private const string Families = "Clauses";

    /// <summary>From the top: each may name only those after it.</summary>
    internal static readonly string[] Rooms =
        ["Receipts", Root, "Amendments", "Json", "Entitlements", "Explanations", "Judging", Families, "Assessments", "Decisions", "Wording", "Policies", "Engine", "Facts"];

    /// <summary>What each names: every arrow that is permitted is used, and there is no other.</summary>
    internal static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Receipts"] = [Root, "Json", "Decisions", "Policies", "Facts"],
        [Root] = ["Entitlements", "Explanations", "Judging", Families, "Decisions", "Policies", "Engine", "Facts"],
        ["Amendments"] = ["Json", Families, "Decisions", "Policies", "Facts"],
        ["Json"] = ["Entitlements", "Decisions", "Wording", "Policies", "Facts"],
        ["Entitlements"] = ["Explanations", "Judging", "Assessments", "Decisions", "Policies", "Engine", "Facts"],
        ["Explanations"] = ["Judging", "Assessments", "Decisions", "Wording", "Policies", "Engine", "Facts"],
        ["Judging"] = ["Assessments", "Decisions", "Wording", "Policies", "Engine", "Facts"],
        [Families] = ["Assessments", "Decisions", "Wording", "Policies", "Engine", "Facts"],
        ["Assessments"] = ["Decisions", "Wording", "Policies", "Engine", "Facts"],
        ["Decisions"] = ["Wording", "Policies", "Facts"],
        ["Wording"] = ["Policies", "Facts"],
        ["Policies"] = ["Engine", "Facts"],
    };

    private static readonly Type[] Types =
        [.. typeof(GuaranteeBook).Assembly.GetTypes().Where(type => RoomOf(type) is not null && !IsGenerated(type))];

    [Fact]
    public void Every_room_names_the_rooms_it_may_and_no_other()
    {
        var used = from type in Types
                   from other in TypeUses.Of(type)
                   let room = RoomOf(type)
                   let named = RoomOf(other)
                   where named is not null && named != room
                   group $"{Outermost(type).Name} names {Outermost(other).Name}" by (room, named);
        var examples = used.ToDictionary(arrow => $"{arrow.Key.room} -> {arrow.Key.named}", arrow => arrow.First(), StringComparer.Ordinal);
        var permitted = Arrows.SelectMany(room => room.Value.Select(named => $"{room.Key} -> {named}")).ToList();
        Expect.None(examples.Where(arrow => !permitted.Contains(arrow.Key)).Select(arrow => $"{arrow.Key} is not permitted: {arrow.Value}.").Concat(permitted.Except(examples.Keys).Select(arrow => $"{arrow} is permitted, and not used.")));
    }

    [Fact]
    public void Every_arrow_points_down() =>
        Expect.None(Arrows.SelectMany(room => room.Value.Where(named => Array.IndexOf(Rooms, named) <= Array.IndexOf(Rooms, room.Key)).Select(named => $"{room.Key} -> {named}")));

    [Fact]
    public void Every_room_has_types_so_that_the_arrows_are_about_something() =>
        Assert.Equal(Rooms.Order(StringComparer.Ordinal), Types.Select(type => RoomOf(type)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void The_front_door_holds_only_what_a_user_names() =>
        Expect.None(Types.Where(type => RoomOf(type) == Root && type is { IsNested: false, IsPublic: false }).Select(type => type.Name));

    [Fact]
    public void Folders_are_namespaces()
    {
        var wrong = Sources.Of("src/GuaranteeRules")
            .Where(source => source.Text.Contains("namespace ", StringComparison.Ordinal))
            .Where(source => !source.Text.Contains($"namespace {Path.Combine("GuaranteeRules", source.Folder).Replace('/', '.').TrimEnd('.')};", StringComparison.Ordinal))
            .Select(source => source.Path);
        Expect.None(wrong);
    }

    [Fact]
    public void The_engine_knows_no_word_of_the_domain()
    {
        var found = Sources.Of("src/GuaranteeRules/Engine").SelectMany(source => DomainWord.Matches(source.Text).Select(word => $"{source.Path}: {word.Value}"));
        Expect.None(found);
    }

    // The library's own name is no domain word; an order of things and a line of a text are everybody's.
    [GeneratedRegex(@"\b(claim|buyer|merchant|clause|polic(y|ies)|programme|remed(y|ies)|ledger|refund|refusal|grant|money|fen|guarantee(?!Rules\b))(s|\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DomainWord { get; }

    /// <summary>The room a type is in; null for types of others, and for those the compiler adds beside ours.</summary>
    private static string? RoomOf(Type type) => Outermost(type).Namespace switch
    {
        "GuaranteeRules" => Root,
        { } name when name.StartsWith("GuaranteeRules.", StringComparison.Ordinal) => name.Split('.')[1],
        _ => null,
    };

    /// <summary>Whether a generator wrote a type. The compiler writes some too, with names nobody can write, for an author's code.</summary>
    private static bool IsGenerated(Type type) => Outermost(type) is var outer && outer.IsDefined(typeof(CompilerGeneratedAttribute)) && !outer.Name.StartsWith('<');

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
