namespace GuaranteeRules.Wording;

/// <summary>A sentence of the message resources, taken apart once: <c>{name}</c> stands for a detail.</summary>
internal sealed class Sentence
{
    // What stands before each name, and what after the last.
    private readonly string[] between;
    private readonly string[] names;

    internal Sentence(string template)
    {
        Template = template;
        var parts = new List<string>();
        var places = new List<string>();
        var from = 0;
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', from))
        {
            var close = template.IndexOf('}', open);
            parts.Add(template[from..open]);
            places.Add(template[(open + 1)..close]);
            from = close + 1;
        }

        parts.Add(template[from..]);
        between = [.. parts];
        names = [.. places];
    }

    /// <summary>The sentence with its names in place of values.</summary>
    internal string Template { get; }

    /// <summary>The sentence with the values in it; null: one of them does not exist.</summary>
    internal string? With(ValueList<Detail> details, Messages messages)
    {
        if (names.Length == 0)
        {
            return between[0];
        }

        var parts = new string[(2 * names.Length) + 1];
        for (var i = 0; i < names.Length; i++)
        {
            if (Find(details, names[i]) is not { } detail)
            {
                return null;
            }

            parts[2 * i] = between[i];
            parts[(2 * i) + 1] = messages.Shown(detail);
        }

        parts[^1] = between[^1];
        return string.Concat(parts);
    }

    private static Detail? Find(ValueList<Detail> details, string name)
    {
        foreach (var detail in details)
        {
            if (detail.Name == name)
            {
                return detail;
            }
        }

        return null;
    }
}
