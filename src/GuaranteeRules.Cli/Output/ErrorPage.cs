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
            ("message", error.Message),
        ];
        var page = new Page();
        page.Add(0, wording.Fill(error.Case is null ? "error.heading.unnamed" : "error.heading", values), Tone.Bad);
        page.Add(2, wording.Either("error." + error.Code, "error.other"));
        page.Add(2, wording.Fill("error.detail", values), Tone.Aside);
        return page;
    }
}
