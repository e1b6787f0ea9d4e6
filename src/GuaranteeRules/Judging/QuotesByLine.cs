namespace GuaranteeRules.Judging;

/// <summary>The quotes of a case by line. If there are many, they are sorted out once for the case. Reused; not thread-safe.</summary>
internal sealed class QuotesByLine
{
    private const int FewQuotes = 16;

    private readonly List<Quote> found = [];
    private Dictionary<string, int>? last;
    private int[] previous = [];
    private ValueList<Quote> all;

    internal void Begin(ValueList<Quote> quotes)
    {
        all = quotes;
        last = null;
        found.Clear();
        if (quotes.Count <= FewQuotes)
        {
            return;
        }

        // Each quote points to the one before it for the same line; the dictionary holds the last.
        last = new Dictionary<string, int>(quotes.Count, StringComparer.Ordinal);
        previous = new int[quotes.Count];
        for (var i = 0; i < quotes.Count; i++)
        {
            previous[i] = last.TryGetValue(quotes[i].Line.Value, out var before) ? before : -1;
            last[quotes[i].Line.Value] = i;
        }
    }

    /// <summary>The quotes of a line in the order of the case; valid until the next call.</summary>
    internal List<Quote> Of(LineId line)
    {
        found.Clear();
        if (last is null)
        {
            foreach (var quote in all)
            {
                if (quote.Line == line)
                {
                    found.Add(quote);
                }
            }
        }
        else if (last.TryGetValue(line.Value, out var at))
        {
            for (; at >= 0; at = previous[at])
            {
                found.Add(all[at]);
            }

            found.Reverse();
        }

        return found;
    }
}
