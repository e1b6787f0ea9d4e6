using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Amendments;

/// <summary>A clause that two books have differently, or only one of them has.</summary>
/// <param name="Old">The clause in the old book; null: it was added.</param>
/// <param name="New">The clause in the new book; null: it was removed.</param>
/// <param name="Members">What differs apart from the terms: texts, source, grounds, how it is offered. Empty for a clause that was added or removed.</param>
/// <param name="Terms">How the terms differ, the earliest period first. Empty for a clause that was added or removed.</param>
[DebuggerDisplay("{Id.Value,nq}")]
public sealed record ClauseChange(Clause? Old, Clause? New, ValueList<MemberChange> Members, ValueList<TermsChange> Terms)
{
    /// <summary>The clause's id.</summary>
    public ClauseId Id => (New ?? Old)!.Id;
}

/// <summary>How the terms of a clause differ for the orders placed in one period. How a file cuts time into versions does not count, only what is in force.</summary>
/// <param name="From">The start of the period, inclusive; null: without limit.</param>
/// <param name="Until">Its end, exclusive; null: without limit.</param>
/// <param name="Members">What differs, with paths from <c>terms</c>; <c>terms</c> itself where the clause is not in force in one of the books.</param>
[DebuggerDisplay("{Members.Count} members from {From} until {Until}")]
public sealed record TermsChange(Instant? From, Instant? Until, ValueList<MemberChange> Members);

/// <summary>A programme that two books have differently apart from its clauses, or only one of them has.</summary>
/// <param name="Old">The programme in the old book; null: it was added.</param>
/// <param name="New">The programme in the new book; null: it was removed.</param>
/// <param name="Members">What differs. Empty for a programme that was added or removed.</param>
[DebuggerDisplay("{Id.Value,nq}")]
public sealed record ProgrammeChange(ProgrammeHeader? Old, ProgrammeHeader? New, ValueList<MemberChange> Members)
{
    /// <summary>The programme's id.</summary>
    public ProgrammeId Id => (New ?? Old)!.Id;
}
