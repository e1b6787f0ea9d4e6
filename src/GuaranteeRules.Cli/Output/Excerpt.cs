namespace GuaranteeRules.Cli;

/// <summary>As much of a value, or of a list, as a person wants to read at once.</summary>
internal static class Excerpt
{
    /// <summary>The most items of a list that are shown.</summary>
    internal const int MostItems = 20;

    private const int Longest = 120;

    /// <summary>A value, cut short; a dash where there is none.</summary>
    internal static string Of(string? value)
    {
        if (value is null)
        {
            return "–";
        }

        if (value.Length <= Longest)
        {
            return value;
        }

        // Half of a surrogate pair could not be written out.
        var end = char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Longest;
        return value[..end] + "…";
    }
}
