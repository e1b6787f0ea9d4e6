using ClaimDesk.Web.Texts;

namespace ClaimDesk.Web.Trying;

/// <summary>An answer as a person would say it: how it came out, how much, who pays, and when.</summary>
internal static class AnswerSentence
{
    internal static string Of(Decision decision, DeskWording wording) => decision switch
    {
        { Remedies: [var only] } => wording.Fill("sentence.granted", Given(only, wording)),
        { Remedies.Count: > 1 } => wording.Fill("sentence.granted", string.Join(wording["sentence.and"], decision.Remedies.Select(remedy => Given(remedy, wording)))),
        { Reasons: [var first, ..] } => wording.Fill("sentence.refused", wording.Of(decision.Outcome), first.Message(wording.Language)),
        _ => wording.Of(decision.Outcome),
    };

    /// <summary>One remedy: what it is, how much, from whom, and how.</summary>
    private static string Given(Remedy remedy, DeskWording wording)
    {
        var what = wording.Remedies.Name(remedy);
        var payer = remedy.PaidBy == Party.Unspecified ? "" : wording.Fill("sentence.by", wording.Tool["party." + Names<Party>.Of(remedy.PaidBy)]);
        return wording.Fill(remedy.IsMoney ? "sentence.money" : "sentence.kind", what, wording.Remedies.Amount(remedy), payer, wording.Remedies.Way(remedy));
    }

    /// <summary>How good an answer is, which decides its colour.</summary>
    internal static string Tone(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "good",
        Outcome.Ineligible or Outcome.Invalid => "bad",
        _ => "waiting",
    };
}
