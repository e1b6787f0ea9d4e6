using System.Globalization;
using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>Verified receipts as a person reads them: a line for each, what differs under it, and the count at the end.</summary>
internal sealed class VerificationText(ResultFile output, IAnsiConsole? terminal, ToolWording wording) : IVerificationReport
{
    private long reproduced;

    public long Different { get; private set; }

    public long Unreadable { get; private set; }

    public void Result(CaseText text, Receipt receipt, ReceiptVerification verification)
    {
        var page = new Page();
        var key = verification.IsReproduced ? "verify.reproduced" : "verify.differs";
        page.Add(0, wording.Fill(key, ("case", receipt.Case?.Value ?? "?"), ("place", Place(text.File, text.Line)), ("parts", Parts(verification))), verification.IsReproduced ? Tone.Good : Tone.Bad);
        foreach (var difference in verification.Differences.Take(Excerpt.MostItems))
        {
            page.AddItem(2, wording.Fill("verify.difference", ("part", Part(difference)), ("path", difference.Path), ("how", How(difference))));
        }

        if (verification.Differences.Count > Excerpt.MostItems)
        {
            page.AddItem(2, wording.Fill("more", ("count", Number(verification.Differences.Count - Excerpt.MostItems))));
        }

        if (verification.RecordedLibrary != verification.Library)
        {
            page.Add(2, wording.Fill("verify.library", ("recorded", verification.RecordedLibrary), ("own", verification.Library)), Tone.Aside);
        }

        page.WriteTo(output, terminal, isApart: false);
        _ = verification.IsReproduced ? reproduced++ : Different++;
    }

    public void Error(InputError error)
    {
        var page = new Page();
        page.Add(0, wording.Fill("verify.unreadable", ("place", Place(error.File, error.Line)), ("message", error.Message)), Tone.Bad);
        page.WriteTo(output, terminal, isApart: false);
        Unreadable++;
    }

    public void Finish()
    {
        var page = new Page();
        page.Add(0, wording.Fill("verify.total", ("reproduced", Number(reproduced)), ("different", Number(Different)), ("unreadable", Number(Unreadable))), Tone.Heading);
        page.WriteTo(output, terminal, isApart: false);
    }

    /// <summary>The name of a part, as in keys and in JSON.</summary>
    internal static string PartName(ReceiptPart part) => part switch
    {
        ReceiptPart.Input => "input",
        ReceiptPart.Policy => "policy",
        _ => "result",
    };

    private string Parts(ReceiptVerification verification) => string.Join(wording["list"], verification.Differences.Select(Part).Distinct(StringComparer.Ordinal));

    private string Part(ReceiptDifference difference) => wording["verify.part." + PartName(difference.Part)];

    private string How(ReceiptDifference difference) =>
        difference.Problem ?? wording.Fill("verify.values", ("recorded", Excerpt.Of(difference.Recorded)), ("replayed", Excerpt.Of(difference.Replayed)));

    private string Place(string file, long line) =>
        wording.Fill("place", ("file", file == CaseFiles.StandardInput ? wording["standard-input"] : file), ("line", Number(line)));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
