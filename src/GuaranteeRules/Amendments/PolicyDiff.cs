using System.Diagnostics;
using System.Text.Json;

namespace GuaranteeRules.Amendments;

/// <summary>What an amendment changes in the policies, clause by clause. Immutable and safe to share between threads.</summary>
/// <param name="Programmes">The programmes that changed apart from their clauses, were added or removed: in the new book's order, then those removed.</param>
/// <param name="Clauses">The clauses that changed, were added or removed, in the same order. Only where they stand in their file does not count.</param>
[DebuggerDisplay("{Programmes.Count} programmes, {Clauses.Count} clauses")]
public sealed record PolicyDiff(ValueList<ProgrammeChange> Programmes, ValueList<ClauseChange> Clauses)
{
    private static readonly string[] Apart = ["$schema", "clauses", "versions"];

    /// <summary>Whether nothing changed that the books promise or say. Their hashes may differ all the same, as where one version was cut in two.</summary>
    public bool IsEmpty => Programmes.Count == 0 && Clauses.Count == 0;

    /// <summary>Compares two books. Whether they reach back is not compared: that is no part of a policy.</summary>
    public static PolicyDiff Between(PolicyBook old, PolicyBook @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var programmes = Both(old.Programmes, @new.Programmes, programme => programme.Id).Select(pair => Change(pair.Old, pair.New)).OfType<ProgrammeChange>();
        var clauses = Both(old.Programmes.SelectMany(ClauseEntry.Of), @new.Programmes.SelectMany(ClauseEntry.Of), entry => entry.Clause.Id.Value).Select(pair => Change(pair.Old, pair.New)).OfType<ClauseChange>();
        return new PolicyDiff([.. programmes], [.. clauses]);
    }

    /// <summary>What differs between two values of policy files, in which null means absent.</summary>
    internal static ValueList<MemberChange> Changes(string path, JsonElement? old, JsonElement? @new) =>
        [.. JsonComparison.Changes(path, old, @new).Where(change => (change.Old ?? "null") != (change.New ?? "null"))];

    private static IEnumerable<(T? Old, T? New)> Both<T>(IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> id)
        where T : class
    {
        var left = old.ToDictionary(id, StringComparer.Ordinal);
        foreach (var one in @new)
        {
            left.Remove(id(one), out var before);
            yield return (before, one);
        }

        foreach (var gone in left.Values)
        {
            yield return (gone, null);
        }
    }

    private static ProgrammeChange? Change(Programme? old, Programme? @new)
    {
        var members = old is not null && @new is not null ? Own(ClauseEntry.Root(old), ClauseEntry.Root(@new)) : [];
        return old is not null && @new is not null && members.Count == 0 ? null : new ProgrammeChange(old?.Clauses[0].Programme, @new?.Clauses[0].Programme, members);
    }

    private static ClauseChange? Change(ClauseEntry? old, ClauseEntry? @new)
    {
        if (old is null || @new is null)
        {
            return new ClauseChange(old?.Clause, @new?.Clause, [], []);
        }

        var (members, terms) = (Own(old.Json, @new.Json), TermsComparison.Changes(old, @new));
        return members.Count == 0 && terms.Count == 0 ? null : new ClauseChange(old.Clause, @new.Clause, members, terms);
    }

    /// <summary>What an object says of itself.</summary>
    private static ValueList<MemberChange> Own(JsonElement old, JsonElement @new) =>
        [.. Changes("", old, @new).Where(change => !Apart.Contains(change.Path.Split('.', '[')[0], StringComparer.Ordinal))];
}
