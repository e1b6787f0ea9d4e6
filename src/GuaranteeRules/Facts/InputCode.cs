namespace GuaranteeRules.Facts;

/// <summary>The codes of <see cref="CaseFormatException"/>.</summary>
internal static class InputCode
{
    internal const string Malformed = "input.malformed";
    internal const string TooLarge = "input.too-large";
    internal const string UnknownMember = "input.unknown-member";
    internal const string DuplicateMember = "input.duplicate-member";
    internal const string MissingMember = "input.missing-member";
    internal const string InvalidValue = "input.invalid-value";
    internal const string UnknownReference = "input.unknown-reference";
    internal const string DuplicateId = "input.duplicate-id";
    internal const string DuplicateItem = "input.duplicate-item";
}
