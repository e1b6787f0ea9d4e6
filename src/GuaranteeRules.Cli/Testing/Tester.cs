using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>Decides the cases of tests and tells of each that comes out otherwise than expected.</summary>
/// <param name="book">What decides.</param>
/// <param name="output">Where it is told when there is no terminal.</param>
/// <param name="terminal">The terminal; null: there is none.</param>
/// <param name="wording">The words.</param>
internal sealed class Tester(GuaranteeBook book, ResultFile output, IAnsiConsole? terminal, ToolWording wording)
{
    private long passed;

    /// <summary>The tests so far that came out otherwise, or are none.</summary>
    internal long Failed { get; private set; }

    internal void Test(CaseText text)
    {
        try
        {
            var test = TestCase.Read(text.IsTooLong ? default : text.Utf8);
            var differences = Expectation.Differences(test.Expect, Decide(test.Case));
            if (differences is [])
            {
                passed++;
                return;
            }

            Tell(text, "test.differs", ("name", test.Name ?? CaseReader.TryReadId(test.Case)?.Value ?? string.Empty), ("differences", string.Join(wording["test.and"], differences.Select(Said))));
        }
        catch (TestFormatException problem)
        {
            Tell(text, "test.unreadable", ("path", problem.Path));
        }
    }

    internal void Finish()
    {
        var page = new Page();
        page.Add(0, wording.Fill("test.total", ("passed", Number(passed)), ("failed", Number(Failed))), Failed == 0 ? Tone.Good : Tone.Heading);
        page.WriteTo(output, terminal, isApart: false);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Said(Difference difference) =>
        wording.Fill("test.difference", ("where", difference.Where), ("expected", Excerpt.Of(difference.Expected)), ("actual", Excerpt.Of(difference.Actual)));

    private void Tell(CaseText text, string key, params ReadOnlySpan<(string, string)> values)
    {
        Failed++;
        var place = ("place", wording.Fill("place", ("file", text.File), ("line", Number(text.Line))));
        var page = new Page();
        page.Add(0, wording.Fill(key, [place, .. values]), Tone.Bad);
        page.WriteTo(output, terminal, isApart: false);
    }

    /// <summary>The result line, or the error line in its place.</summary>
    private JsonElement Decide(byte[] input)
    {
        using var line = new MemoryStream();
        if (CaseReader.TryRead(input, book.Policies, out var @case, out var problem))
        {
            ResultWriter.Write(line, book.Decide(@case), wording.Language, ResultDetail.Full);
        }
        else
        {
            ResultWriter.WriteError(line, CaseReader.TryReadId(input), 1, problem.Code, problem.Path, problem.Message);
        }

        using var result = JsonDocument.Parse(line.ToArray());
        return result.RootElement.Clone();
    }
}
