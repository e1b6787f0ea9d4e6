namespace GuaranteeRules.Wording;

/// <summary>The words that messages use for names of the case format: categories, traits, grounds, kinds of evidence and what else they speak of.</summary>
public static class Words
{
    /// <summary>The word for a name; null: no message speaks of it.</summary>
    /// <param name="name">The name as the case format writes it, such as <c>order-screenshot</c>.</param>
    /// <param name="language">The language.</param>
    public static string? Of(string name, Language language)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Messages.In(language).Texts.GetValueOrDefault("word." + name);
    }
}
