namespace GuaranteeRules.Policies;

/// <summary>The lines of a case, to be found by their ids.</summary>
internal readonly struct LinesById
{
    // Walking some ids is cheaper than keeping them by their hashes.
    private const int Few = 8;

    private readonly Dictionary<string, int>? places;

    internal LinesById(ValueList<Line> lines)
    {
        All = lines;
        if (lines.Count > Few)
        {
            places = new(lines.Count, StringComparer.Ordinal);
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].Id.Value is { } id)
                {
                    places.TryAdd(id, i);
                }
            }
        }
    }

    internal ValueList<Line> All { get; }

    /// <summary>The place of the first line of that id; -1: there is none.</summary>
    internal int PlaceOf(LineId id)
    {
        if (places is not null)
        {
            return id.Value is not null && places.TryGetValue(id.Value, out var place) ? place : -1;
        }

        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A fault where the case has no such line.</summary>
    internal CaseFault? Refuse(LineId id) =>
        PlaceOf(id) >= 0 ? null
        : CaseValues.Id("line", id.Value) ?? Unknown(id.Value);

    private CaseFault Unknown(string id)
    {
        var nearest = new Nearest(id);
        foreach (var line in All)
        {
            nearest.Compare(line.Id.Value);
        }

        return CaseFault.At("line", InputCode.UnknownReference, $"is '{id}', a line that the case does not have.{nearest.Sentence}");
    }
}
