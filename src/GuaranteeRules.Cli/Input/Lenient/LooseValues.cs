using System.Text.RegularExpressions;

namespace GuaranteeRules.Cli;

/// <summary>Understands common ways of writing a value, where they cannot be mistaken for another one.</summary>
/// <param name="programmes">The programmes that may be named, by what people call them.</param>
/// <param name="offset">The offset of instants that state none, as <c>+08:00</c>; null: they are not understood.</param>
internal sealed partial class LooseValues(LooseNames programmes, string? offset)
{
    /// <summary>The value as the case format has it; null: it is that already, or cannot be told.</summary>
    internal string? Read(CaseMember member, string written)
    {
        if (member.Takes(written) && member.Kind is not (MemberKind.Platform or MemberKind.Programme))
        {
            return null;
        }

        var text = HalfWidth(written.Trim());
        var read = member.Kind switch
        {
            MemberKind.Money => Money(text),
            MemberKind.Instant => Instant(text),
            MemberKind.Number => Grouped().IsMatch(text) ? text.Replace(",", string.Empty, StringComparison.Ordinal) : text,
            MemberKind.Flag => LooseNames.Flags.Find(text),
            MemberKind.Name => LooseNames.Of(member.Names).Find(text),
            MemberKind.Platform => LooseNames.Platforms.Find(text),
            MemberKind.Programme => programmes.Find(text),
            _ => null,
        };
        return read is not null && read != written && member.Takes(read) ? read : null;
    }

    /// <summary>Letters and digits of full width, as Chinese keyboards write them, are the same letters and digits.</summary>
    private static string HalfWidth(string text) => string.Concat(text.Select(letter => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - '\uFF01' + '!'),
        '\uFFE5' => '¥',
        '\u3000' => ' ',
        _ => letter,
    }));

    private static string? Money(string text)
    {
        var amount = Currency().Replace(text, string.Empty);
        return Grouped().IsMatch(amount) ? amount.Replace(",", string.Empty, StringComparison.Ordinal) : amount;
    }

    private string? Instant(string text)
    {
        var found = Clock().Match(text);
        var zone = found.Groups["zone"].Success ? found.Groups["zone"].Value : offset;
        return found.Success && zone is not null
            ? $"{found.Groups["year"].Value}-{Two("month")}-{Two("day")}T{Two("hour")}:{Two("minute")}:{Two("second")}{found.Groups["fraction"].Value}{zone.ToUpperInvariant()}"
            : null;

        string Two(string part) => (found.Groups[part].Success ? found.Groups[part].Value : "0").PadLeft(2, '0');
    }

    [GeneratedRegex(@"^([¥￥]|RMB|CNY)\s*|\s*(元|圆|RMB|CNY)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Currency();

    /// <summary>Only groups of three digits: 1,99 may be meant to be less than two.</summary>
    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]{1,2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();

    /// <summary>The year first, as only then month and day cannot be exchanged, and a time of day: a day alone says no instant.</summary>
    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/.年](?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?[T\s]\s*(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})(?<fraction>\.[0-9]{1,7})?)?\s*(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
