using System.Runtime.InteropServices;
using GuaranteeRules.Facts;

namespace GuaranteeRules.Decisions;

/// <summary>The quotes of a case by line, sorted out once for a case of many. Reused; not thread-safe.</summary>
internal sealed class QuotesByLine
{
    private const int FewQuotes = 16;

    private readonly Dictionary<string, List<Quote>> sorted = new(StringComparer.Ordinal);
    private readonly List<Quote> few = [];
    private ValueList<Quote> all;

    internal void Begin(ValueList<Quote> quotes)
    {
        all = quotes;
        sorted.Clear();
        if (quotes.Count <= FewQuotes)
        {
            return;
        }

        foreach (var quote in quotes)
        {
            ref var ofLine = ref CollectionsMarshal.GetValueRefOrAddDefault(sorted, quote.Line.Value, out _);
            (ofLine ??= []).Add(quote);
        }
    }

    /// <summary>The quotes of a line in the order of the case; valid until the next call.</summary>
    internal List<Quote> Of(LineId line)
    {
        if (sorted.TryGetValue(line.Value, out var found))
        {
            return found;
        }

        few.Clear();
        if (sorted.Count == 0)
        {
            foreach (var quote in all)
            {
                if (quote.Line == line)
                {
                    few.Add(quote);
                }
            }
        }

        return few;
    }
}
