namespace GuaranteeRules.Judging;

/// <summary>In what order the breaches of a case are told: by code, clause and text, each once.</summary>
internal static class BreachOrder
{
    internal static ValueList<Breach> Of(List<Breach> breaches)
    {
        if (breaches.Count < 2)
        {
            return [.. breaches];
        }

        var told = new List<Told>();
        foreach (var breach in new HashSet<Breach>(breaches))
        {
            told.Add(new(breach));
        }

        told.Sort(Compare);
        var ordered = new Breach[told.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = told[i].Breach;
        }

        return new(ordered);
    }

    private static int Compare(Told a, Told b)
    {
        var order = string.CompareOrdinal(a.Breach.Reason.Code.Id, b.Breach.Reason.Code.Id);
        order = order != 0 ? order : a.Breach.Reason.Clause!.Order.CompareTo(b.Breach.Reason.Clause!.Order);
        return order != 0 ? order : string.CompareOrdinal(a.Text, b.Text);
    }

    private static string TextOf(ValueList<Detail> details)
    {
        var texts = new string[details.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = details[i].ToString();
        }

        return string.Join(' ', texts);
    }

    /// <summary>A breach with its text, which is written only where code and clause do not decide the order.</summary>
    private sealed class Told(Breach breach)
    {
        internal Breach Breach => breach;

        internal string Text => field ??= TextOf(breach.Reason.Details);
    }
}
