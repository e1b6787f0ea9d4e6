namespace GuaranteeRules.Cli;

/// <summary>Gives out results in some form, each in the place of its case.</summary>
internal interface IReport
{
    /// <summary>Works out how a decided case is given out. Several threads may do so at a time.</summary>
    /// <returns>Gives it out, wholly or, where it throws, not at all; called in the order of the cases, by one thread at a time.</returns>
    /// <exception cref="OverflowException">The sum of the amounts is out of range; giving it out may throw this, too.</exception>
    Action Result(Case @case, CaseResult result);

    /// <summary>Gives out the error that stands in the place of a result.</summary>
    void Error(InputError error);

    /// <summary>Gives out what is told once all cases have been gone through.</summary>
    void Finish()
    {
    }
}

/// <summary>A case that could not be decided.</summary>
/// <param name="Case">Its id; null where none can be read.</param>
/// <param name="File">The file it is in, as the caller named it.</param>
/// <param name="Line">The line within the file, from 1.</param>
/// <param name="Code">What is wrong, as <c>input.unknown-member</c>.</param>
/// <param name="Path">The member at fault; null: the text as a whole.</param>
/// <param name="Message">The same in a sentence, in English.</param>
internal sealed record InputError(CaseId? Case, string File, long Line, string Code, string? Path, string Message)
{
    /// <summary>The column at fault; null: the case was not made from a table.</summary>
    internal string? Column { get; init; }

    /// <summary>What was written there; null: nothing, or nobody knows.</summary>
    internal string? Found { get; init; }

    /// <summary>The known name that is nearest to it; null: none is.</summary>
    internal string? Nearest { get; init; }

    /// <summary>What the tool itself found wrong; null: the reader of cases did.</summary>
    internal CaseFlaw? Flaw { get; init; }
}
