namespace GuaranteeRules.Policies;

/// <summary>Checks what a case names of the policies: a platform, programmes, services. Null: nothing is wrong.</summary>
internal static class PolicyReferences
{
    internal static CaseFault? RefusePlatform(this PolicyBook policies, PlatformId platform) =>
        policies.HasPlatform(platform) ? null : Unknown("platform", -1, platform.Value, "a platform that no loaded policy names", policies.Platforms);

    internal static CaseFault? RefuseProgrammes(this PolicyBook policies, string member, ValueList<ProgrammeId> programmes)
    {
        for (var i = 0; i < programmes.Count; i++)
        {
            if (!policies.HasProgramme(programmes[i]))
            {
                return Unknown(member, i, programmes[i].Value, "a programme that no loaded policy is of", policies.ProgrammeIds);
            }

            // What came before is known and named once: there are no more than the policies have.
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (programmes[earlier] == programmes[i])
                {
                    return Twice(member, i, programmes[i].Value);
                }
            }
        }

        return null;
    }

    internal static CaseFault? RefuseServices(this PolicyBook policies, string member, ValueList<ClauseId> services)
    {
        for (var i = 0; i < services.Count; i++)
        {
            if (policies.Find(services[i]) is null)
            {
                return UnknownService(policies, member, i, services[i]);
            }

            for (var earlier = 0; earlier < i; earlier++)
            {
                if (services[earlier] == services[i])
                {
                    return Twice(member, i, services[i].Value);
                }
            }
        }

        return null;
    }

    internal static CaseFault? RefuseService(this PolicyBook policies, string member, ClauseId service) =>
        policies.Find(service) is not null ? null : UnknownService(policies, member, -1, service);

    internal static CaseFault Twice(string member, int item, string name) => CaseFault.At(member, item, InputCode.DuplicateItem, $"is '{name}', which the list names already.");

    private static CaseFault UnknownService(PolicyBook policies, string member, int item, ClauseId service) =>
        Unknown(member, item, service.Value, "a service that no loaded policy has", policies.ClauseIds);

    private static CaseFault Unknown(string member, int item, string? name, string what, IEnumerable<string> known)
    {
        var fault = CaseValues.Id(member, name) ?? CaseFault.At(member, InputCode.UnknownReference, $"is '{name}', {what}.{Nearest.SentenceOf(name, known)}");
        return item < 0 ? fault : CaseFault.At(member, item, fault.Code, fault.Message);
    }
}
