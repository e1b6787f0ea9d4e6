namespace GuaranteeRules.Tests.Engine;

/// <summary>Facts of toy cases, and what rules answer on them.</summary>
internal static class Running
{
    public static readonly Customer Ann = new("Ann", 30);
    public static readonly Customer Bob = new("Bob", 12);
    public static readonly Purchase AnnsLamp = new("Ann", "lamp", 50);
    public static readonly Purchase AnnsChair = new("Ann", "chair", 200);
    public static readonly Purchase BobsLamp = new("Bob", "lamp", 55);
    public static readonly Coupon LampCoupon = new("lamp", 5);

    /// <summary>The texts of the answers the rule yields on the facts, in order. The reference engine answers the same.</summary>
    public static string[] Answers(Rule rule, params object[] facts)
    {
        string[] answers = Answers([rule], facts);
        Assert.Equal(Reference([rule], facts), answers);
        return answers;
    }

    /// <summary>The texts of the answers that rules yield on the facts. The reference engine gives the same ones.</summary>
    public static string[] Answers(Rule[] rules, params object[] facts)
    {
        WorkingMemory memory = RuleList.ProgramOf(rules).CreateMemory();
        Insert(memory, facts);
        memory.Run();
        Assert.Equal(Reference(rules, facts).Order(StringComparer.Ordinal), Texts(memory).Order(StringComparer.Ordinal));
        return Texts(memory);
    }

    public static string[] Texts(WorkingMemory memory) => [.. memory.Facts<Answer>().Select(answer => answer.Text)];

    public static string[] Reference(Rule[] rules, params object[] facts)
    {
        var reference = new WorkingMemory(new ReferenceEngine(rules));
        Insert(reference, facts);
        reference.Run();
        return Texts(reference);
    }

    public static void Insert(IFactSink memory, params object[] facts)
    {
        foreach (object fact in facts)
        {
            switch (fact)
            {
                case Customer customer: memory.Insert(customer); break;
                case Purchase purchase: memory.Insert(purchase); break;
                case Coupon coupon: memory.Insert(coupon); break;
                case Step1 step: memory.Insert(step); break;
                case Wrapped<int> wrapped: memory.Insert(wrapped); break;
                default: throw new ArgumentException($"No toy fact: {fact}", nameof(facts));
            }
        }
    }
}
