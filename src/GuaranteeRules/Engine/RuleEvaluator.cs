namespace GuaranteeRules.Engine;

/// <summary>Runs a rule the plain way: nested loops over lists, one level per step.</summary>
internal sealed class RuleEvaluator(WorkingMemory memory, FactList[] slots, int frameSize)
{
    private readonly object?[] frame = new object?[frameSize];

    public void Run(CompiledRule rule) => From(rule, 0);

    public void Clear() => Array.Clear(frame);

    private void From(CompiledRule rule, int at)
    {
        if (at == rule.Steps.Length)
        {
            foreach (Action<WorkingMemory, object?[]> yield in rule.Yields)
            {
                yield(memory, frame);
            }

            return;
        }

        switch (rule.Steps[at])
        {
            case MatchStep match:
                for (int i = NextFact(match, at, 0); i >= 0; i = NextFact(match, at, i + 1))
                {
                    From(rule, at + 1);
                }

                break;
            case QueryStep query:
                foreach (object? result in ResultsOf(query, at))
                {
                    frame[at] = result;
                    From(rule, at + 1);
                }

                break;
            case ExistsStep exists when NextFact(exists, at, 0) >= 0:
            case NotStep not when NextFact(not, at, 0) < 0:
            case HavingStep having when having.Holds(frame):
                From(rule, at + 1);
                break;
            case LetStep let:
                frame[at] = let.Value(frame);
                From(rule, at + 1);
                break;
        }
    }

    /// <summary>The position of the first fact, not before the given one, that meets the step's conditions; it is then in the frame. -1 if there is none.</summary>
    private int NextFact(FactStep step, int at, int start)
    {
        FactList facts = slots[step.Slot];
        for (int i = start; i < facts.Count; i++)
        {
            frame[at] = facts.At(i);
            if (step.Holds(frame))
            {
                return i;
            }
        }

        return -1;
    }

    private List<object?> ResultsOf(QueryStep query, int at)
    {
        List<object?> results = [];
        for (int i = NextFact(query, at, 0); i >= 0; i = NextFact(query, at, i + 1))
        {
            results.Add(frame[at]);
        }

        foreach (ResultStage stage in query.Stages)
        {
            results = stage switch
            {
                KeepIf keep => results.FindAll(result => keep.Holds(With(at, result))),
                Replace replace => results.ConvertAll(result => replace.By(With(at, result))),
                Gather gather => [gather.Together(results)],
                _ => throw new NotSupportedException(stage.ToString()),
            };
        }

        return results;
    }

    private object?[] With(int at, object? result)
    {
        frame[at] = result;
        return frame;
    }
}
