using System.CommandLine;
using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>Says how many claims a second this machine decides of the cases that it is given.</summary>
internal static class BenchCommand
{
    internal static Command Define(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE") { Description = CaseFiles.About, Arity = ArgumentArity.OneOrMore };
        var policies = CommandLine.PolicyOption();
        var language = CommandLine.LanguageOption();
        CommandLine.ReadOnce(files);
        var command = new Command("bench", "Says how many claims a second this machine decides of these cases, which are held in memory.") { files, policies, language };
        var input = new CaseInputOptions(command);
        command.SetAction(parsed => CommandLine.Run(parsed.GetValue(language)!, surroundings, chosen => Run(
            parsed.GetValue(files)!, parsed.GetValue(policies) ?? [], input.Of(parsed), ToolWording.In(chosen), surroundings)));
        return command;
    }

    private static int Run(string[] files, string[] policies, Func<PolicyBook, LenientReader>? lenient, ToolWording wording, Surroundings surroundings)
    {
        var loaded = Books.Load(policies);
        using var inputs = CaseFiles.Open(files, surroundings.Input, lenient?.Invoke(loaded));
        using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
        var terminal = surroundings.OutputTerminal;
        var reading = new CaseReading(loaded, new TextReport(output, terminal, wording));
        var texts = new List<byte[]>();
        var cases = new List<Case>();
        CaseLoop.Run(inputs, output.Flush, new Progress(terminal is null ? surroundings.ErrorTerminal : null, wording, inputs), text => reading.Read(text, @case =>
        {
            texts.Add(text.Utf8.ToArray());
            cases.Add(@case);
        }));
        long claims = cases.Sum(@case => @case.Claims.Count);
        if (claims == 0)
        {
            throw new ToolFailure("failure.no-claims");
        }

        var book = Books.Judging(loaded, policies);
        var page = new Page();
        page.Add(0, wording.Fill("bench.cases", ("cases", Number(cases.Count)), ("claims", Number(claims))), Tone.Heading);
        Add("bench.decide", Pace.Of(() => cases.ForEach(@case => book.Decide(@case)), claims), threads: 1);
        Add("bench.decide", Pace.Of(() => Parallel.ForEach(cases, @case => book.Decide(@case)), claims), Environment.ProcessorCount);
        Add("bench.whole", Pace.Of(() => texts.ForEach(text => ResultWriter.Write(Stream.Null, book.Decide(CaseReader.Read(text, loaded)), wording.Language)), claims), threads: 1);
        page.WriteTo(output, terminal, isApart: false);
        output.Flush();
        return reading.Errors > 0 ? ExitStatus.InvalidInput : ExitStatus.Done;

        void Add(string key, double pace, int threads) => page.Add(2, wording.Fill(key, ("pace", Number((long)pace)), ("threads", Number(threads))));
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
