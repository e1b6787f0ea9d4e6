using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;
using NodaTime;

namespace GuaranteeRules;

/// <summary>Checks the merchant's duties of a case, whatever its claims: one run for the enrolments, and one for each line that was promised something.</summary>
internal sealed class MerchantRun(PolicyBook policies, WorkingMemory memory)
{
    internal List<Breach> Check(Case @case, Instant asOf)
    {
        var breaches = new List<Breach>();
        var merchant = @case.Order.Merchant;
        if (merchant.Enrolments.Count > 0 || merchant.Provides is not null)
        {
            memory.Clear();
            memory.Insert(@case.Order);
            memory.Insert(new Labels([.. @case.Lines.SelectMany(line => line.Programmes).Distinct()]));
            foreach (var enrolment in merchant.Enrolments)
            {
                memory.Insert(enrolment);
            }

            foreach (var clause in policies.Binding)
            {
                policies.VersionFor(clause, @case.Order.PlacedAt)?.InsertInto(memory);
            }

            memory.Run();
            breaches.AddRange(memory.Facts<Breach>());
        }

        foreach (var line in @case.Lines)
        {
            if (line.Services.Count > 0)
            {
                breaches.AddRange(Check(@case.Order, line, asOf));
            }
        }

        return breaches;
    }

    private IReadOnlyList<Breach> Check(Order order, Line line, Instant asOf)
    {
        memory.Clear();
        memory.Insert(order);
        memory.Insert(line);
        memory.Insert(new Standing(asOf, Money.Zero));
        foreach (var clause in policies.Binding)
        {
            Coverage.Look(policies, order, line, clause).Offer?.InsertInto(memory);
        }

        memory.Run();
        return memory.Facts<Breach>();
    }
}
