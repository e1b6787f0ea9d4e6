namespace GuaranteeRules.Generator;

/// <summary>Writes what a rule does for one fact of its trigger: loops within loops, left as soon as a condition fails.</summary>
internal sealed class BodyEmitter(CodeWriter writer, RuleModel rule)
{
    private int loops;

    private string Leave => loops == 0 ? "return;" : "continue;";

    public void Emit()
    {
        if (rule.Trigger is { } trigger)
        {
            Conditions(trigger.Conditions);
        }

        foreach (var step in rule.Steps)
        {
            switch (step)
            {
                case MatchStep match:
                    Open(match.Loop);
                    break;
                case LookStep look:
                    Look(look);
                    break;
                case CountStep count:
                    writer.Line($"if ({rule.Names.Memory}.Facts<{count.Type}>().Count {(count.GoesOnIfFound ? "==" : ">")} 0) {Leave}");
                    break;
                case QueryStep query:
                    Query(query);
                    break;
                case LetStep let:
                    writer.Mapped($"{let.Type} {let.Variable} = ", let.Value, ";");
                    break;
                case HavingStep having:
                    Conditions(having.Conditions);
                    break;
            }
        }

        foreach (var yielded in rule.Yields)
        {
            writer.Mapped($"{rule.Names.Memory}.Yield<{yielded.Type}>(", yielded.Fact, $", {rule.NameExpression});");
        }

        Close(loops);
    }

    /// <summary>What the rule would yield of every fact of its matches, whatever their conditions; only joins stay, or it would speak of facts that do not belong together.</summary>
    public void EmitSupposed()
    {
        if (rule.Trigger is { } trigger)
        {
            writer.Open($"foreach (var {trigger.Variable} in {rule.Names.Memory}.Facts<{trigger.Type}>())");
            loops++;
        }

        foreach (var step in rule.Steps)
        {
            switch (step)
            {
                case MatchStep match:
                    Open(match.Loop.Join is null ? match.Loop with { Conditions = default } : match.Loop);
                    break;
                case QueryStep query:
                    Query(query);
                    break;
                case LetStep let:
                    writer.Mapped($"{let.Type} {let.Variable} = ", let.Value, ";");
                    break;
            }
        }

        foreach (var yielded in rule.Yields.Where(yielded => yielded.IsExplained))
        {
            writer.Mapped($"{rule.Names.Memory}.Suppose<{yielded.Type}>(", yielded.Fact, $", {rule.NameExpression});");
        }

        Close(loops);
    }

    private void Conditions(EquatableArray<Code> conditions)
    {
        foreach (var condition in conditions)
        {
            writer.Mapped("if (!(", condition, $")) {Leave}");
        }
    }

    private void Open(FactLoop loop)
    {
        var (list, i) = (loop.List, loop.Counter);
        writer.Line($"var {list} = {rule.Names.Memory}.Facts<{loop.Type}>();");
        if (loop.Join is { } join)
        {
            writer.Line($"var {join.Index} = {list}.Count < {rule.Around.Engine}FactList<{loop.Type}>.IndexedFrom ? null : {list}.IndexOn(\"{join.Path}\", static {loop.Variable} => {loop.Variable}.{join.Path});")
                .Open($"for (var {i} = {join.Index}?.First({join.Probe}) ?? 0; {i} >= 0 && {i} < {list}.Count; {i} = {join.Index}?.Next({i}) ?? {i} + 1)");
        }
        else
        {
            writer.Open($"for (var {i} = 0; {i} < {list}.Count; {i}++)");
        }

        loops++;
        writer.Line($"var {loop.Variable} = {list}.Items[{i}];");
        Conditions(loop.Conditions);
    }

    private void Close(int count)
    {
        for (; count > 0; count--, loops--)
        {
            writer.Close();
        }
    }

    private void Look(LookStep look)
    {
        var not = look.GoesOnIfFound ? "!" : "";
        writer.Line($"var {look.Flag} = false;");
        Open(look.Loop);
        if (look.MustHold.Count == 0)
        {
            writer.Line($"{look.Flag} = true;").Line("break;");
        }

        foreach (var condition in look.MustHold)
        {
            writer.Mapped("if (!(", condition, $")) {{ {look.Flag} = true; break; }}");
        }

        Close(1);
        writer.Line($"if ({not}{look.Flag}) {Leave}");
    }

    /// <summary>Up to each Collect a query is a loop that fills a list; after the last Collect it goes on with its one result.</summary>
    private void Query(QueryStep query)
    {
        var rest = query.Stages.ToList();
        for (var first = true; ; first = false)
        {
            var collect = rest.FindIndex(stage => stage is CollectStage);
            var collected = collect < 0 ? null : (CollectStage)rest[collect];
            var outer = loops;
            if (collected is not null)
            {
                writer.Line($"var {collected.List} = new {collected.ListType}();");
            }

            if (first)
            {
                Open(query.Loop);
            }
            else if (collected is not null)
            {
                writer.Open("do");
                loops++;
            }

            Stages(collected is null ? rest : rest.Take(collect));
            if (collected is null)
            {
                return;
            }

            writer.Line($"{collected.List}.Add({collected.Gathered});");
            loops = outer;
            writer.Close(first ? "" : " while (false);");
            writer.Line($"{collected.Type} {collected.Variable} = {collected.List}.ToArray();");
            rest.RemoveRange(0, collect + 1);
        }
    }

    private void Stages(IEnumerable<Stage> stages)
    {
        foreach (var stage in stages)
        {
            if (stage is WhereStage where)
            {
                Conditions(where.Conditions);
            }
            else if (stage is SelectStage select)
            {
                writer.Mapped($"{select.Type} {select.Variable} = ", select.Value, ";");
            }
        }
    }
}
