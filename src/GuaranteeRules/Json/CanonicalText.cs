using System.Text;

namespace GuaranteeRules.Json;

/// <summary>Texts as canonical JSON (RFC 8785) writes them: only what must be escaped is, and always in the same way.</summary>
/// <remarks>The framework's encoders escape what their version of Unicode does not know yet, so their bytes change with the framework.</remarks>
internal static class CanonicalText
{
    private const string Hex = "0123456789abcdef";

    // A half of a surrogate pair has no bytes in UTF-8: it is refused, not replaced.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text in quotes.</summary>
    /// <exception cref="ArgumentException">It is not valid Unicode.</exception>
    internal static byte[] Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\b' => quoted.Append("\\b"),
                '\t' => quoted.Append("\\t"),
                '\n' => quoted.Append("\\n"),
                '\f' => quoted.Append("\\f"),
                '\r' => quoted.Append("\\r"),
                < ' ' => quoted.Append("\\u00").Append(Hex[letter >> 4]).Append(Hex[letter & 15]),
                _ => quoted.Append(letter),
            };
        }

        return Strict.GetBytes(quoted.Append('"').ToString());
    }
}
