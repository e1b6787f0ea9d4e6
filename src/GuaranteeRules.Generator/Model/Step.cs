using Microsoft.CodeAnalysis.Text;

namespace GuaranteeRules.Generator;

/// <summary>An expression of the author, ready to stand in the generated method, and where it was written.</summary>
internal sealed record Code(string Text, string Path, LinePositionSpan At);

/// <summary>One condition of a rule after its trigger.</summary>
internal abstract record Step;

/// <summary>Once for each fact that meets the conditions.</summary>
internal sealed record MatchStep(FactLoop Loop) : Step;

/// <summary>Goes on if a fact is found, or if none is. With conditions that must hold, a fact is found when one of them fails.</summary>
/// <param name="Loop">The facts to look at.</param>
/// <param name="Flag">The local variable that says whether one was found.</param>
/// <param name="GoesOnIfFound">True for Exists, false for Not and All.</param>
/// <param name="MustHold">The conditions of All; empty for the others.</param>
internal sealed record LookStep(FactLoop Loop, string Flag, bool GoesOnIfFound, EquatableArray<Code> MustHold) : Step;

/// <summary>Goes on if there are facts of a type, or if there are none.</summary>
internal sealed record CountStep(string Type, bool GoesOnIfFound) : Step;

/// <summary>Once for each result of a query.</summary>
internal sealed record QueryStep(FactLoop Loop, EquatableArray<Stage> Stages) : Step;

/// <summary>A value with a name.</summary>
internal sealed record LetStep(string Type, string Variable, Code Value) : Step;

/// <summary>Conditions on what is known.</summary>
internal sealed record HavingStep(EquatableArray<Code> Conditions) : Step;

/// <summary>A walk over the facts of one type.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Variable">The local variable for a fact.</param>
/// <param name="List">The local variable for the list.</param>
/// <param name="Counter">The local variable for the position.</param>
/// <param name="Conditions">What a fact must meet.</param>
/// <param name="Join">An equality by which facts can be looked up.</param>
internal sealed record FactLoop(string Type, string Variable, string List, string Counter, EquatableArray<Code> Conditions, Join? Join);

/// <summary>An equality of a fact's member with what is known.</summary>
/// <param name="Path">The member, as <c>Clause.Id</c>.</param>
/// <param name="Probe">What it is compared with.</param>
/// <param name="Index">The local variable for the index.</param>
internal sealed record Join(string Path, string Probe, string Index);

/// <summary>A word of a query after its Match.</summary>
internal abstract record Stage;

/// <summary>Keeps a result.</summary>
internal sealed record WhereStage(EquatableArray<Code> Conditions) : Stage;

/// <summary>Makes another result of a result.</summary>
internal sealed record SelectStage(string Type, string Variable, Code Value) : Stage;

/// <summary>Gathers results.</summary>
/// <param name="ListType">The type of the list they are gathered in.</param>
/// <param name="Gathered">The result that is gathered.</param>
/// <param name="List">The local variable for the list.</param>
/// <param name="Type">The type of the whole.</param>
/// <param name="Variable">The local variable for the whole.</param>
internal sealed record CollectStage(string ListType, string Gathered, string List, string Type, string Variable) : Stage;
