namespace GuaranteeRules.Facts;

/// <summary>What errors show of a text: enough to find it, never all of a huge one.</summary>
internal static class ShownText
{
    internal const int Longest = 60;

    internal static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        // Half a surrogate pair could not be written out again.
        var end = char.IsHighSurrogate(text[Longest - 4]) ? Longest - 4 : Longest - 3;
        return string.Concat(text.AsSpan(0, end), "...");
    }

    /// <summary>The text in quotes; null as itself.</summary>
    internal static string Quoted(string? text) => text is null ? "null" : Of($"\"{text}\"");
}
