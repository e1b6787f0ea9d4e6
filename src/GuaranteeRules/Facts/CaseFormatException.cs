namespace GuaranteeRules.Facts;

/// <summary>A case breaks the case format, as a text or as facts that were built in code: the codes and paths are the same.</summary>
public sealed class CaseFormatException : Exception
{
    internal CaseFormatException(string code, string? path, string message, long? line = null, Exception? inner = null)
        : base(path is null ? message : $"{path} {message}", inner)
    {
        Code = code;
        Path = path;
        Line = line;
    }

    private CaseFormatException(CaseFormatException problem, long line)
        : base(problem.Message)
    {
        Code = problem.Code;
        Path = problem.Path;
        Line = line;
    }

    /// <summary>What is wrong, as <c>input.unknown-member</c>; stable for ever.</summary>
    public string Code { get; }

    /// <summary>The member at fault, as <c>$.lines[0].paid</c>; null where the text is not JSON.</summary>
    public string? Path { get; }

    /// <summary>The line within the text, counted from 1: of the member at fault, or of the object that lacks it; null: unknown, as in facts that were built in code.</summary>
    public long? Line { get; }

    /// <summary>The known name that is nearest to the one that was written, which the message names too; null: none is near, or it is no matter of names.</summary>
    public string? Nearest => Facts.Nearest.NamedBy(Message);

    /// <summary>The same problem, found in a text.</summary>
    internal CaseFormatException OnLine(long line) => new(this, line);
}
