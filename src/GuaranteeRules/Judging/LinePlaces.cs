namespace GuaranteeRules.Judging;

/// <summary>The places of a case's lines by their ids. Reused; not thread-safe.</summary>
internal sealed class LinePlaces
{
    // Up to so many lines a walk is faster than a dictionary.
    private const int FewLines = 8;

    // A dictionary that grew larger than this is dropped: the small orders after it would pay for clearing it.
    private const int ManyLines = 64;

    private Dictionary<string, int>? byId;
    private ValueList<Line> lines;

    /// <exception cref="ArgumentException">Two lines have the same id.</exception>
    internal void Begin(ValueList<Line> next)
    {
        lines = next;
        if (next.Count > FewLines)
        {
            byId ??= new Dictionary<string, int>(next.Count, StringComparer.Ordinal);
        }

        for (var i = 0; i < next.Count; i++)
        {
            if (next.Count > FewLines ? !byId!.TryAdd(next[i].Id.Value, i) : Find(next[i].Id, i) >= 0)
            {
                throw new ArgumentException($"Two lines of the case have the id '{next[i].Id}'.", nameof(next));
            }
        }
    }

    internal void Clear()
    {
        lines = [];
        if (byId?.Count > ManyLines)
        {
            byId = null;
        }

        byId?.Clear();
    }

    /// <exception cref="KeyNotFoundException">The case has no such line.</exception>
    internal int this[LineId line]
    {
        get
        {
            var place = lines.Count > FewLines ? byId!.GetValueOrDefault(line.Value, -1) : Find(line, lines.Count);
            return place >= 0 ? place : throw new KeyNotFoundException($"The case has no line '{line}'.");
        }
    }

    private int Find(LineId line, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (lines[i].Id == line)
            {
                return i;
            }
        }

        return -1;
    }
}
