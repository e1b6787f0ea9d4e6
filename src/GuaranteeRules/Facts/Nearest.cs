namespace GuaranteeRules.Facts;

/// <summary>Finds what somebody may have meant who wrote what is not known: the known name that takes the fewest letters to be changed, added, left out or exchanged with a neighbour, whatever their case.</summary>
/// <param name="name">What was written.</param>
internal sealed class Nearest(string? name)
{
    // Enough for every clause of some platforms; the lines of a huge order are not all compared with a slip.
    private const int MostCompared = 1_000;

    // Ids have at most as many letters; what is longer is no slip of one.
    private const int Longest = 128;

    private const string Opening = " The nearest is '";
    private const string Close = "'.";

    private readonly string written = name is { Length: <= Longest } ? name.ToUpperInvariant() : "";
    private string? nearest;

    // More than one letter in three is another name.
    private int least = name is { Length: > 0 and <= Longest } ? Math.Max(1, name.Length / 3) + 1 : 0;
    private int compared;

    /// <summary>The nearest of the known names; null: none is near.</summary>
    internal string? Found => nearest;

    /// <summary>A sentence that names it, with a space before it; empty where none is near.</summary>
    internal string Sentence => nearest is null ? "" : $"{Opening}{nearest}{Close}";

    /// <summary>The name that such a sentence at the end of a message names; null: there is none.</summary>
    internal static string? NamedBy(string message) =>
        message.EndsWith(Close, StringComparison.Ordinal) && message.LastIndexOf(Opening, StringComparison.Ordinal) is >= 0 and var at ? message[(at + Opening.Length)..^Close.Length] : null;

    /// <summary>The same, of names that are at hand.</summary>
    internal static string SentenceOf(string? name, IEnumerable<string> known)
    {
        var search = new Nearest(name);
        foreach (var one in known)
        {
            search.Compare(one);
        }

        return search.Sentence;
    }

    /// <summary>Takes a known name into account.</summary>
    internal void Compare(string? known)
    {
        if (known is null || compared == MostCompared || Math.Abs(known.Length - written.Length) >= least)
        {
            return;
        }

        compared++;
        var steps = Steps(written, known.ToUpperInvariant());
        if (steps < least)
        {
            (nearest, least) = (known, steps);
        }
    }

    /// <summary>The steps from one text to another, by the table of those between their beginnings.</summary>
    private static int Steps(string from, string to)
    {
        var steps = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    steps[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1),
                    Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[from.Length, to.Length];
    }
}
