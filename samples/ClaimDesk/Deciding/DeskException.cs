namespace ClaimDesk.Deciding;

/// <summary>Why the desk does not do what it is asked.</summary>
public enum DeskProblem
{
    /// <summary>What was sent cannot be read, or breaks the case format.</summary>
    Invalid,

    /// <summary>There is no such order, line or claim.</summary>
    NotFound,

    /// <summary>Something else was sent under the same id before, or was told of the same line.</summary>
    Conflict,

    /// <summary>Others keep writing to the same order; try again.</summary>
    Busy,
}

/// <summary>The desk does not do what it is asked, and nothing was changed.</summary>
/// <param name="problem">Why.</param>
/// <param name="message">A sentence for whoever asked.</param>
/// <param name="code">The library's code of an input error; null: another problem.</param>
public sealed class DeskException(DeskProblem problem, string message, string? code = null) : Exception(message)
{
    /// <summary>Why.</summary>
    public DeskProblem Problem { get; } = problem;

    /// <summary>The library's code of an input error, as <c>input.unknown-member</c>; null: another problem.</summary>
    public string? Code { get; } = code;

    internal static DeskException Invalid(string message) => new(DeskProblem.Invalid, message);
}
