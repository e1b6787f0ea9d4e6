using System.Globalization;

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
        if (text.IsTooLong)
        {
            Refuse(text, "input.too-large", string.Create(CultureInfo.InvariantCulture, $"The text has more than the {CaseText.Longest:N0} bytes that a case may have."));
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
            Refuse(text with { Line = text.Line + (problem.Line ?? 1) - 1 }, problem.Code, problem.Message, problem.Path);
        }
        catch (OverflowException problem)
        {
            Refuse(text, "input.overflow", $"An amount is out of range: {problem.Message}");
        }
    }

    private void Refuse(CaseText text, string code, string message, string? path = null)
    {
        if (Undecided++ < Excerpt.MostItems)
        {
            errors.Add(new InputError(CaseReader.TryReadId(text.Utf8), text.File, text.Line, code, path, message));
        }
    }
}
