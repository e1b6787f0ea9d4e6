using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>The page of a case that could not be decided.</summary>
internal static class ErrorPage
{
    internal static Page Of(InputError error, ToolWording wording)
    {
        (string, string)[] values =
        [
            ("file", error.File == CaseFiles.StandardInput ? wording["standard-input"] : error.File),
            ("line", error.Line.ToString(CultureInfo.InvariantCulture)),
            ("case", error.Case?.Value ?? string.Empty),
            ("code", error.Code),
            ("column", error.Column ?? string.Empty),
        ];
        var page = new Page();
        page.Add(0, wording.Fill(error.Case is null ? "error.heading.unnamed" : error.Column is null ? "error.heading" : "error.heading.column", values), Tone.Bad);
        page.Add(2, ErrorSentence.Of(error, wording));
        page.Add(2, wording.Fill("error.detail", values), Tone.Aside);
        return page;
    }

    /// <summary>The same on one line: where, and what is wrong.</summary>
    internal static string Line(InputError error, ToolWording wording) => wording.Fill(
        "error.line",
        ("place", wording.Fill("place", ("file", error.File == CaseFiles.StandardInput ? wording["standard-input"] : error.File), ("line", error.Line.ToString(CultureInfo.InvariantCulture)))),
        ("message", ErrorSentence.Of(error, wording)));
}
