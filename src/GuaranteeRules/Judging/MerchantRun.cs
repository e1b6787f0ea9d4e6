using NodaTime;

namespace GuaranteeRules.Judging;

/// <summary>Checks the merchant's duties of a case, whatever its claims: one run for the enrolments, and one for each line that was promised something.</summary>
internal sealed class MerchantRun(PolicyBook policies, VersionTypes versionTypes, WorkingMemory memory)
{
    /// <summary>Whether what the lines were given matters: only a promise that covers a line is kept or broken while somebody holds the goods.</summary>
    internal bool AsksWhatWasGiven(Case @case)
    {
        var era = policies.EraOf(@case.Order.PlacedAt);
        foreach (var line in @case.Lines)
        {
            if (IsPromisedAnything(line, era))
            {
                return true;
            }
        }

        return false;
    }

    internal void Check(Case @case, Instant asOf, CaseLedger ledger, List<Breach> breaches)
    {
        memory.Clear();
        var era = policies.EraOf(@case.Order.PlacedAt);
        var merchant = @case.Order.Merchant;
        if (merchant.Enrolments.Count > 0 || merchant.Provides.IsKnown)
        {
            CheckEnrolments(@case, era, breaches);
        }

        foreach (var line in @case.Lines)
        {
            if (IsPromisedAnything(line, era))
            {
                CheckPromises(@case.Order, ledger[line.Id], era, asOf, breaches);
            }
        }
    }

    private void CheckEnrolments(Case @case, PolicyEra era, List<Breach> breaches)
    {
        foreach (var one in era.Binding)
        {
            if (one.Version is { } version)
            {
                versionTypes.Insert(version, memory);
            }
        }

        memory.Insert(@case.Order);
        memory.Insert(LabelsOf(@case));
        foreach (var enrolment in @case.Order.Merchant.Enrolments)
        {
            memory.Insert(enrolment);
        }

        Run(breaches);
    }

    private void CheckPromises(Order order, LineLedger given, PolicyEra era, Instant asOf, List<Breach> breaches)
    {
        var line = given.Line;
        foreach (var one in era.Promises)
        {
            if (Coverage.LackOf(one, line) is null)
            {
                versionTypes.Insert(one.Version!, memory);
            }
        }

        memory.Insert(order);
        memory.Insert(line);
        memory.Insert(given);
        memory.Insert(new Circumstances(asOf, Money.Zero));
        Run(breaches);
    }

    private static bool IsPromisedAnything(Line line, PolicyEra era)
    {
        foreach (var one in era.Promises)
        {
            if (Coverage.LackOf(one, line) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static Labels LabelsOf(Case @case)
    {
        var labels = new List<ProgrammeId>();
        foreach (var line in @case.Lines)
        {
            foreach (var label in line.Programmes)
            {
                if (!labels.Contains(label))
                {
                    labels.Add(label);
                }
            }
        }

        return new Labels([.. labels]);
    }

    private void Run(List<Breach> breaches)
    {
        memory.Run();
        foreach (var breach in memory.Facts<Breach>())
        {
            breaches.Add(breach);
        }

        memory.Clear();
    }
}
