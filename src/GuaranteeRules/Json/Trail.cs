using GuaranteeRules.Facts;

namespace GuaranteeRules.Json;

/// <summary>Where in a case the building of its facts stands, so that an error can name the place. Nothing is spelled out until there is one.</summary>
internal sealed class Trail(ReadOnlyMemory<byte> text)
{
    // Objects and lists of the case format go five deep.
    private readonly string[] members = new string[8];
    private readonly int[] items = new int[8];
    private int depth;

    /// <summary>Makes a fact of the object that a member is.</summary>
    internal TFact In<TInput, TFact>(string member, TInput input, Func<TInput, TFact> read)
        where TInput : Input
    {
        Push(member);
        RefuseOthers(input);
        var fact = read(input);
        depth--;
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
            Push(member, i);
            var input = inputs[i] ?? throw Error(InputCode.InvalidValue, "is null, not an object.");
            RefuseOthers(input);
            facts[i] = read(input);
            depth--;
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
            foreach (var name in input.Others)
            {
                if (name != "note" && !name.StartsWith("x-", StringComparison.Ordinal))
                {
                    throw Error(InputCode.UnknownMember, "is not a member that is known here.", name);
                }
            }
        }
    }

    /// <summary>An error at a member of the object that is being read, at an item of it, or, without a member, at the object itself.</summary>
    internal CaseFormatException Error(string code, string message, string? member = null, int item = -1)
    {
        var place = new List<Step>();
        for (var i = 0; i < depth; i++)
        {
            place.Add(new(members[i], items[i]));
        }

        if (member is not null)
        {
            place.Add(new(member, item));
        }

        return new(code, CasePath.Of(place), message, CasePath.Line(text.Span, CasePath.Find(text.Span, place).TokenStartIndex));
    }
    private void Push(string member, int item = -1)
    {
        members[depth] = member;
        items[depth++] = item;
    }
}
