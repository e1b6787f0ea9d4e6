namespace GuaranteeRules.Engine;

/// <summary>A rule whose expressions are delegates over a frame; position i of the frame holds what step i has found.</summary>
/// <remarks>The trigger is the slot of the first matched type, without facts of which the rule cannot fire; -1 if it matches none.</remarks>
internal sealed record CompiledRule(string Name, int Trigger, Step[] Steps, Action<WorkingMemory, object?[]>[] Yields);

/// <summary>One pattern of a rule.</summary>
internal abstract record Step;

/// <summary>A step that reads the facts of one type.</summary>
/// <param name="Slot">Where the facts of the step's type are.</param>
/// <param name="Holds">Whether the fact at the step's position of the frame meets the conditions.</param>
internal abstract record FactStep(int Slot, Func<object?[], bool> Holds) : Step;

internal sealed record MatchStep(int Slot, Func<object?[], bool> Holds) : FactStep(Slot, Holds);

internal sealed record ExistsStep(int Slot, Func<object?[], bool> Holds) : FactStep(Slot, Holds);

/// <summary>Not as it is written; All as: no fact meets the base condition and fails the others.</summary>
internal sealed record NotStep(int Slot, Func<object?[], bool> Holds) : FactStep(Slot, Holds);

internal sealed record QueryStep(int Slot, Func<object?[], bool> Holds, ResultStage[] Stages) : FactStep(Slot, Holds);

internal sealed record LetStep(Func<object?[], object?> Value) : Step;

internal sealed record HavingStep(Func<object?[], bool> Holds) : Step;

/// <summary>One stage of a query, on a result at the step's position of the frame.</summary>
internal abstract record ResultStage;

internal sealed record KeepIf(Func<object?[], bool> Holds) : ResultStage;

internal sealed record Replace(Func<object?[], object?> By) : ResultStage;

internal sealed record Gather(Func<List<object?>, object> Together) : ResultStage;
