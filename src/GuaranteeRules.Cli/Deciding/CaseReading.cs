namespace GuaranteeRules.Cli;

/// <summary>Reads one case after another; one that cannot be read, or worked with, gets an error in its place, and the others go on.</summary>
internal sealed class CaseReading(PolicyBook policies, IReport report)
{
    /// <summary>The cases so far that were invalid input.</summary>
    internal long Errors { get; private set; }

    /// <summary>Reads a case and does something with it.</summary>
    internal void Read(CaseText text, Action<Case> use) => Work(text, @case =>
    {
        use(@case);
        return static () => { };
    })();

    /// <summary>Reads a case and works on it, on any thread.</summary>
    /// <returns>Gives out what came of it, or the error in its place; to be called by one thread at a time.</returns>
    internal Action Work(CaseText text, Func<Case, Action> work)
    {
        if (text.Flaw is { } flaw)
        {
            return () => Refuse(CaseErrors.Of(text, flaw));
        }

        if (text.IsTooLong)
        {
            return () => Refuse(CaseErrors.TooLong(text));
        }

        try
        {
            var giveOut = work(CaseReader.Read(text.Utf8, policies));
            return () => GiveOut(text, giveOut);
        }
        catch (CaseFormatException problem)
        {
            return () => Refuse(CaseErrors.Of(text, problem));
        }
        catch (OverflowException problem)
        {
            return () => Refuse(CaseErrors.Overflow(text, problem));
        }
    }

    private void GiveOut(CaseText text, Action giveOut)
    {
        try
        {
            giveOut();
        }
        catch (OverflowException problem)
        {
            Refuse(CaseErrors.Overflow(text, problem));
        }
    }

    private void Refuse(InputError error)
    {
        Errors++;
        report.Error(error);
    }
}
