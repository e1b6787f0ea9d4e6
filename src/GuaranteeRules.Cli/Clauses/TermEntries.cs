using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>The terms of a clause, member by member, in words. A member or value that no text knows, as of a user's own family, is printed by its name.</summary>
internal sealed class TermEntries(PolicyBook policies, ToolWording wording)
{
    private readonly TermWords words = new(wording);

    internal IReadOnlyList<BookEntry> Of(JsonElement terms) => [.. terms.EnumerateObject().Select(member => Entry(member.Name, member.Name, member.Value))];

    /// <param name="name">What the value is called.</param>
    /// <param name="member">Whose words it is told in: of a value by category or ground, those of the member around it.</param>
    /// <param name="value">The value.</param>
    private BookEntry Entry(string name, string member, JsonElement value)
    {
        var entry = new BookEntry(words.Label(name) ?? name, string.Empty);
        return value.ValueKind switch
        {
            JsonValueKind.Object when value.EnumerateObject().Any() => entry with { Entries = Members(member, value) },
            JsonValueKind.Array when value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object) => entry with { Entries = [.. value.EnumerateArray().Select(Item)] },
            JsonValueKind.Array when value.GetArrayLength() > 0 && value.EnumerateArray().All(IsClause) => entry with { Links = [.. value.EnumerateArray().Select(item => item.GetString()!)] },
            JsonValueKind.Array when value.GetArrayLength() > 0 => entry with { Text = string.Join(wording["list"], value.EnumerateArray().Select(item => Said(member, item))) },
            JsonValueKind.String when IsClause(value) => entry with { Links = [value.GetString()!] },
            _ => entry with { Text = Said(member, value) },
        };
    }

    private List<BookEntry> Members(string around, JsonElement value) =>
        [.. value.EnumerateObject().Select(member => Entry(member.Name, words.IsMember(member.Name) ? member.Name : around, member.Value))];

    /// <summary>An item with members of its own: the first says which it is.</summary>
    private BookEntry Item(JsonElement item)
    {
        var members = Members(string.Empty, item);
        return members is [var first, .. var others] ? first with { Entries = [.. first.Entries, .. others] } : new BookEntry(wording["book.empty"], string.Empty);
    }

    private string Said(string member, JsonElement value) => words.Value(member, value) ?? value.ToString();

    private bool IsClause(JsonElement value) => value.ValueKind == JsonValueKind.String && policies.Find(new ClauseId(value.GetString()!)) is not null;
}
