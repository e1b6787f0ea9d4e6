namespace GuaranteeRules.Json;

/// <summary>A text is not a case: it cannot be read, or it breaks the case format.</summary>
public sealed class CaseFormatException : Exception
{
    internal CaseFormatException(string code, string? path, string message, long? line = null, Exception? inner = null)
        : base(path is null ? message : $"{path} {message}", inner)
    {
        Code = code;
        Path = path;
        Line = line;
    }

    /// <summary>What is wrong, as <c>input.unknown-member</c>; stable for ever.</summary>
    public string Code { get; }

    /// <summary>The member at fault, as <c>$.lines[0].paid</c>; null where the text is not JSON.</summary>
    public string? Path { get; }

    /// <summary>The line within the text, counted from 1: of the member at fault, or of the object that lacks it; null: unknown.</summary>
    public long? Line { get; }
}

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
}
