namespace GuaranteeRules.Cli;

/// <summary>What a member of a case holds.</summary>
internal enum MemberKind
{
    Text,
    Id,
    Platform,
    Programme,
    Clause,
    Name,
    Instant,
    Money,
    Number,
    Flag,
}

/// <summary>A member of the case format that holds a value, or a list of them.</summary>
/// <param name="Path">Where it stands, as <c>lines[].paid</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Names">The names it may hold, where it holds one of a few.</param>
/// <param name="IsRequired">Whether what it belongs to must have it.</param>
/// <param name="IsList">Whether it holds any number of values.</param>
internal sealed record CaseMember(string Path, MemberKind Kind, IReadOnlyList<string> Names, bool IsRequired, bool IsList)
{
    /// <summary>The steps to it from the case, without brackets.</summary>
    internal string[] Steps { get; } = Path.Replace("[]", string.Empty, StringComparison.Ordinal).Split('.');

    /// <summary>Its column in a table whose rows are claims: of the lists of a case, a row has one of each.</summary>
    internal string Column { get; } = Path.Replace("[]", string.Empty, StringComparison.Ordinal) is var path && path.IndexOf("s.", StringComparison.Ordinal) is > 0 and var end && end < path.IndexOf('.', StringComparison.Ordinal)
        ? path.Remove(end, 1)
        : path;

    /// <summary>Whether a value is one that may stand there, as far as can be told without the rest of the case.</summary>
    internal bool Takes(string value) => Kind switch
    {
        MemberKind.Name => Names.Contains(value, StringComparer.Ordinal),
        MemberKind.Instant => CaseInstant.TryParse(value, out _),
        MemberKind.Money => MoneyText.TryParse(value, out _),
        MemberKind.Number => value.Length is > 0 and < 10 && !value.AsSpan().ContainsAnyExceptInRange('0', '9'),
        MemberKind.Flag => value is "true" or "false",
        MemberKind.Text => true,
        _ => value.Length is > 0 and <= 128,
    };
}
