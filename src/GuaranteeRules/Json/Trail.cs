namespace GuaranteeRules.Json;

/// <summary>Where in a case the building of its facts stands, so that an error can name the place. Nothing is spelled out until there is one.</summary>
internal sealed class Trail(ReadOnlyMemory<byte> text)
{
    private readonly Stack<Step> steps = new(4);

    /// <summary>Makes a fact of the object that a member is.</summary>
    internal TFact In<TInput, TFact>(string member, TInput input, Func<TInput, TFact> read)
        where TInput : Input
    {
        steps.Push(new(member));
        RefuseOthers(input);
        var fact = read(input);
        steps.Pop();
        return fact;
    }

    /// <summary>Makes facts of the objects in a list.</summary>
    internal ValueList<TFact> Each<TInput, TFact>(string member, TInput?[]? inputs, Func<TInput, TFact> read)
        where TInput : Input
    {
        if (inputs is null or [])
        {
            return default;
        }

        var facts = new TFact[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            steps.Push(new(member, i));
            var input = inputs[i] ?? throw Error(InputCode.InvalidValue, "is null, not an object.");
            RefuseOthers(input);
            facts[i] = read(input);
            steps.Pop();
        }

        return new(facts);
    }

    internal T Needed<T>(string member, T? value)
        where T : class => value ?? throw Error(InputCode.MissingMember, "is missing.", member);

    internal T Needed<T>(string member, Given<T>? value)
        where T : struct => value ?? throw Error(InputCode.MissingMember, "is missing.", member);

    /// <summary>Refuses members that nobody knows. What callers may add is let through.</summary>
    internal void RefuseOthers(Input input)
    {
        if (input.Others is not null)
        {
            foreach (var name in input.Others.Keys)
            {
                if (name is not ("note" or "$schema") && !name.StartsWith("x-", StringComparison.Ordinal))
                {
                    throw Error(InputCode.UnknownMember, $"is not a member that is known here.{Nearest.SentenceOf(name, CaseJson.Members(input))}", name);
                }
            }
        }
    }

    /// <summary>An error at a member of the object that is being read, or, without a member, at the object itself.</summary>
    private CaseFormatException Error(string code, string message, string? member = null)
    {
        var place = steps.Reverse().ToList();
        if (member is not null)
        {
            place.Add(new(member));
        }

        return new(code, CasePath.Of(place), message, CasePath.Line(text.Span, CasePath.Find(text.Span, place).TokenStartIndex));
    }
}
