namespace GuaranteeRules.Cli;

/// <summary>Takes the texts of files one after another, shows how far it is, and lets go of what is finished when it is interrupted.</summary>
internal static class CaseLoop
{
    /// <param name="inputs">The files.</param>
    /// <param name="flush">Passes on what is finished.</param>
    /// <param name="progress">How far it is.</param>
    /// <param name="one">Does what is to be done with one text.</param>
    /// <param name="longest">The longest text that is taken whole, in bytes.</param>
    internal static void Run(CaseFiles inputs, Action flush, Progress progress, Action<CaseText> one, int longest = CaseText.Longest)
    {
        var between = new Lock();
        using var interruption = new Interruption(between, () =>
        {
            progress.Erase();
            flush();
        });
        foreach (var text in inputs.Cases(beforeReading: flush, longest))
        {
            lock (between)
            {
                one(text);
                progress.Count();
            }
        }

        lock (between)
        {
            flush();
            progress.Finish();
        }
    }
}
