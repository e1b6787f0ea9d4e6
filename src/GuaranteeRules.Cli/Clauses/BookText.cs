using System.Text;
using System.Xml;

namespace GuaranteeRules.Cli;

/// <summary>Texts of policies are the caller's: what no page can hold, or would break a line of it, becomes a space.</summary>
internal static class BookText
{
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            clean.Append(char.IsControl(letter) || !(XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)) ? ' ' : letter);
        }

        return clean.ToString();
    }

    /// <summary>An id as the part of an address that it is.</summary>
    internal static string Anchor(string id) => Uri.EscapeDataString(id);
}
