using GuaranteeRules.Engine;
using GuaranteeRules.Rules;

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

    /// <summary>The texts of the answers the rule yields on the facts, in order.</summary>
    public static string[] Answers(Rule rule, params object[] facts) => Answers([rule], facts);

    public static string[] Answers(Rule[] rules, params object[] facts)
    {
        WorkingMemory memory = RuleProgram.Build(rules).CreateMemory();
        Insert(memory, facts);
        memory.Run();
        return Texts(memory);
    }

    public static string[] Texts(WorkingMemory memory) => [.. memory.Facts<Answer>().Select(answer => answer.Text)];

    public static void Insert(WorkingMemory memory, params object[] facts)
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
