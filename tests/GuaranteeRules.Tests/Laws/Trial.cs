namespace GuaranteeRules.Tests.Laws;

/// <summary>What a law makes of one case.</summary>
/// <param name="Counts">Whether the case put the law to the test at all.</param>
/// <param name="Violation">How it breaks the law; null: it does not.</param>
internal readonly record struct Trial(bool Counts, string? Violation)
{
    /// <summary>The law says nothing about this case.</summary>
    internal static readonly Trial Vacuous = new(Counts: false, Violation: null);

    internal static readonly Trial Held = new(Counts: true, Violation: null);

    internal static Trial Broken(string how) => new(Counts: true, how);

    internal static Trial Of(bool held, Func<string> how) => held ? Held : Broken(how());

    /// <summary>Held where every one holds, and counting where any one does.</summary>
    internal static Trial All(IEnumerable<Trial> trials)
    {
        var all = Vacuous;
        foreach (var trial in trials)
        {
            if (trial.Violation is not null)
            {
                return trial;
            }

            all = trial.Counts ? trial : all;
        }

        return all;
    }
}
