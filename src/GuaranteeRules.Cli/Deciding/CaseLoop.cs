namespace GuaranteeRules.Cli;

/// <summary>Takes the texts of files one after another, shows how far it is, and lets go of what is finished when it is interrupted.</summary>
internal static class CaseLoop
{
    /// <summary>Does something with one text after another.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="flush">Passes on what is finished.</param>
    /// <param name="progress">How far it is.</param>
    /// <param name="one">Does what is to be done with one text.</param>
    /// <param name="longest">The longest text that is taken whole, in bytes.</param>
    internal static void Run(CaseFiles inputs, Action flush, Progress progress, Action<CaseText> one, int longest = CaseText.Longest) =>
        Run(inputs, flush, progress, text => () => one(text), threads: 1, longest);

    /// <summary>Works the texts out on several threads, and gives out what comes of them in their order.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="flush">Passes on what is given out.</param>
    /// <param name="progress">How far it is.</param>
    /// <param name="work">Works a text out; what it returns gives the result out.</param>
    /// <param name="threads">On how many threads; with 1 each result is given out before the next text is read.</param>
    /// <param name="longest">The longest text that is taken whole, in bytes.</param>
    internal static void Run(CaseFiles inputs, Action flush, Progress progress, Func<CaseText, Action> work, int threads, int longest = CaseText.Longest)
    {
        var between = new Lock();
        using var interruption = new Interruption(between, () =>
        {
            progress.Erase();
            flush();
        });
        if (threads == 1)
        {
            foreach (var text in inputs.Cases(beforeReading: flush, longest))
            {
                GiveOut(work(text));
            }
        }
        else
        {
            var ordered = new OrderedWork(threads, work, GiveOut, Pause);
            foreach (var text in inputs.Cases(beforeReading: ordered.Hand, longest))
            {
                ordered.Add(text);
            }

            ordered.Finish();
        }

        lock (between)
        {
            flush();
            progress.Finish();
        }

        void GiveOut(Action result)
        {
            lock (between)
            {
                result();
                progress.Count();
            }
        }

        void Pause()
        {
            lock (between)
            {
                flush();
            }
        }
    }
}
