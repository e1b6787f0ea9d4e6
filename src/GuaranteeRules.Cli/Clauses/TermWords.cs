using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>The words for the members and values of terms: the tool's, and those that messages use.</summary>
internal sealed class TermWords(ToolWording wording)
{
    /// <summary>Whether the name is that of a member, and not one of the words that a member is divided by.</summary>
    internal bool IsMember(string name) => wording.All.ContainsKey("terms." + name);

    /// <summary>What a member is called; null: nobody knows it.</summary>
    internal string? Label(string name) => wording.All.GetValueOrDefault("terms." + name) ?? Words.Of(name, wording.Language);

    /// <summary>A value of a member, with its unit where it has one; null: nobody knows it.</summary>
    internal string? Value(string member, JsonElement value)
    {
        var name = NameOf(value);
        return wording.All.GetValueOrDefault($"value.{member}.{name}")
            ?? (wording.All.ContainsKey("unit." + member) ? wording.Fill("unit." + member, ("value", name)) : null)
            ?? wording.All.GetValueOrDefault("value." + name)
            ?? wording.All.GetValueOrDefault("party." + name)
            ?? Words.Of(name, wording.Language);
    }

    private static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array or JsonValueKind.Object => "empty",
        _ => value.ToString(),
    };
}
