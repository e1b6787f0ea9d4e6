namespace GuaranteeRules.Cli;

/// <summary>Reads one case after another; one that cannot be read, or worked with, gets an error in its place, and the others go on.</summary>
internal sealed class CaseReading(PolicyBook policies, IReport report)
{
    /// <summary>The cases so far that were invalid input.</summary>
    internal long Errors { get; private set; }

    internal void Read(CaseText text, Action<Case> use)
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
            use(CaseReader.Read(text.Utf8, policies));
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
        Errors++;
        report.Error(error);
    }
}
