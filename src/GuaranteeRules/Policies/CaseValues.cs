using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Policies;

/// <summary>Checks single values of a case: those that code can build, while a text with them is refused where it is read. Null: nothing is wrong.</summary>
internal static class CaseValues
{
    private const int LongestId = 128;

    internal static CaseFault? Id(string member, string? id) =>
        id is { Length: > 0 and <= LongestId } && IsUnicode(id) ? null : Wrong(member, ShownText.Quoted(id), "an id, a text of 1 to 128 characters");

    internal static CaseFault? Text(string member, string? text) => text is null || IsUnicode(text) ? null : Wrong(member, ShownText.Quoted(text), "a text of valid Unicode");

    /// <summary>The format has seven decimals of a second: what is finer could be judged but never written.</summary>
    internal static CaseFault? At(string member, Instant? instant) =>
        instant is not { } at ? null
        : !CaseInstant.IsAllowed(at) ? Wrong(member, InstantPattern.ExtendedIso.Format(at), CaseInstant.Expected)
        : Instant.FromUnixTimeTicks(at.ToUnixTimeTicks()) != at ? Wrong(member, InstantPattern.ExtendedIso.Format(at), "an instant of at most seven decimals of a second")
        : null;

    internal static CaseFault? Named<T>(string member, T? value)
        where T : struct, Enum => value is not { } given || Names<T>.Has(given) ? null : Wrong(member, string.Create(CultureInfo.InvariantCulture, $"{value:D}"), $"one of {Names<T>.All}");

    internal static CaseFault Wrong(string member, string shown, string expected) => CaseFault.At(member, InputCode.InvalidValue, $"is {shown}, not {expected}.");

    /// <summary>A half of a surrogate pair has no bytes in UTF-8.</summary>
    private static bool IsUnicode(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
