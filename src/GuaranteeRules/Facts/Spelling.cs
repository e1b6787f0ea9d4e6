namespace GuaranteeRules.Facts;

/// <summary>Finds what somebody may have meant who wrote what is not known. Thread-safe.</summary>
public static class Spelling
{
    /// <summary>The known name that is written most alike; null where none is near: more than one letter in three would have to change. The case of letters does not matter.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The known names; of very many, the first thousand of about that length are compared.</param>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        var search = new Nearest(written);
        foreach (var name in known)
        {
            search.Compare(name);
        }

        return search.Found;
    }
}
