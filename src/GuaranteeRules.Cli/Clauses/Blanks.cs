using System.Text;

namespace GuaranteeRules.Cli;

/// <summary>What a reason says apart from any case: in the place of each value stands what it is, as ⟨when it was signed for⟩.</summary>
internal static class Blanks
{
    internal static string Of(ReasonCode code, ToolWording wording)
    {
        var sentence = code.Sentence(wording.Language).AsSpan();
        var text = new StringBuilder();
        while (sentence.IndexOf('{') is >= 0 and var open && sentence[open..].IndexOf('}') is > 0 and var length)
        {
            text.Append(sentence[..open]).Append(wording.Fill("blank", ("what", Blank(sentence.Slice(open + 1, length - 1).ToString(), wording))));
            sentence = sentence[(open + length + 1)..];
        }

        return text.Append(sentence).ToString();
    }

    /// <summary>What a value is; one of a user's own code is told by its name.</summary>
    private static string Blank(string name, ToolWording wording) => wording.All.GetValueOrDefault("blank." + name, name);
}
