namespace GuaranteeRules.Cli;

/// <summary>What is wrong with a case, where, and what to write instead, for the person who has the file.</summary>
internal static class ErrorSentence
{
    // What it has understood is what to write.
    private static readonly LooseValues Loose = new(LooseNames.Of([]), "+08:00");

    internal static string Of(InputError error, ToolWording wording)
    {
        if (error.Flaw is { } flaw)
        {
            return wording.Fill(flaw.Key, flaw.Values);
        }

        // The reader of cases says it in English, and by the member: a table has columns.
        if (error.Path is null || (error.Column is null && wording.Language == Language.English))
        {
            return wording.Language == Language.English ? error.Message : wording.Either("say." + error.Code, "error.other");
        }

        var member = CaseShape.At(error.Path);
        var values = new[]
        {
            ("place", error.Column is { } column ? wording.Fill("say.column", ("column", column)) : error.Path),
            ("found", Excerpt.Of(Page.Harmless(error.Found ?? string.Empty))),
            ("expected", Expected(member, wording)),
        };
        var isPlain = error.Code == "input.invalid-value" && error.Found is { } found && member?.Takes(found) == true;
        var sentence = isPlain
            ? wording.Fill("say.input.invalid-value.here", [.. values, ("message", error.Message)])
            : wording.Fill(Key(error, wording), values);
        return sentence + Hint(error, member, wording);
    }

    private static string Key(InputError error, ToolWording wording)
    {
        var key = "say." + error.Code;
        return error.Found is null && wording.All.ContainsKey(key + ".blank") ? key + ".blank" : wording.All.ContainsKey(key) ? key : "error.other";
    }

    /// <summary>What holds there, as <c>one of tmall, taobao, douyin</c>.</summary>
    private static string Expected(CaseMember? member, ToolWording wording) => member switch
    {
        null => wording["expected.part"],
        { Kind: MemberKind.Name } => wording.Fill("expected.name", ("names", string.Join(wording["list"], member.Names))),
        _ => wording["expected." + Names<MemberKind>.Of(member.Kind)],
    };

    private static string Hint(InputError error, CaseMember? member, ToolWording wording)
    {
        if (member is not null && error is { Found: { } written, Code: "input.invalid-value" or "input.unknown-reference" } && Loose.Read(member, written) is { } read)
        {
            return wording.Fill("say.write", ("value", read));
        }

        return error.Nearest is { } nearest ? wording.Fill("say.nearest", ("nearest", nearest)) : string.Empty;
    }
}
