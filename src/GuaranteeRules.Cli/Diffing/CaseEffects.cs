namespace GuaranteeRules.Cli;

/// <summary>Decides cases by the old policies and by the new, counts what changes and keeps the first cases that do.</summary>
/// <param name="old">The old policies.</param>
/// <param name="new">The new policies.</param>
/// <param name="witnesses">How many cases are kept.</param>
internal sealed class CaseEffects(GuaranteeBook old, GuaranteeBook @new, int witnesses)
{
    private readonly List<CaseChange> changed = [];
    private readonly List<InputError> errors = [];

    internal ChangeTally Tally { get; } = new();

    /// <summary>The first cases that change.</summary>
    internal IReadOnlyList<CaseChange> Witnesses => changed;

    /// <summary>The first cases that cannot be decided by both.</summary>
    internal IReadOnlyList<InputError> Errors => errors;

    /// <summary>How many there are; the tally leaves them out.</summary>
    internal long Undecided { get; private set; }

    internal void Add(CaseText text)
    {
        if (text.Flaw is { } flaw)
        {
            Refuse(CaseErrors.Of(text, flaw));
            return;
        }

        if (text.IsTooLong)
        {
            Refuse(CaseErrors.TooLong(text));
            return;
        }

        try
        {
            // A case may name what only one of them has: a programme that was added, a clause that was removed.
            var (own, amended) = (CaseReader.Read(text.Utf8, old.Policies), CaseReader.Read(text.Utf8, @new.Policies));
            var change = Tally.Add(old.Decide(own), @new.Decide(amended));
            if (change is not null && changed.Count < witnesses)
            {
                changed.Add(change);
            }
        }
        catch (CaseFormatException problem)
        {
            Refuse(CaseErrors.Of(text, problem));
        }
        catch (OverflowException problem)
        {
            Refuse(CaseErrors.Overflow(text, problem));
        }
    }

    private void Refuse(InputError error)
    {
        if (Undecided++ < Excerpt.MostItems)
        {
            errors.Add(error);
        }
    }
}
