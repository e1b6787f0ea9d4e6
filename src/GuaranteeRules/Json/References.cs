using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Json;

/// <summary>What a case refers to: its own lines, and what the loaded policies name.</summary>
internal sealed class References(PolicyBook policies, Trail at)
{
    private readonly HashSet<LineId> lines = [];

    internal LineId Add(LineId line) => lines.Add(line) ? line : throw at.Error(InputCode.DuplicateId, "is the id of an earlier line.", "id");

    internal LineId LineOf(LineId? line) =>
        at.Needed("line", line) is var id && lines.Contains(id) ? id : throw Unknown("line", -1, id.Value, "a line that the case does not have");

    internal string Platform(string platform) =>
        policies.HasPlatform(platform) ? platform : throw Unknown("platform", -1, platform, "a platform that no loaded policy names");

    internal ValueList<ProgrammeId> Programmes(ProgrammeId[] programmes)
    {
        for (var i = 0; i < programmes.Length; i++)
        {
            if (!policies.HasProgramme(programmes[i]))
            {
                throw Unknown("programmes", i, programmes[i].Value, "a programme that no loaded policy is of");
            }
        }

        return new(programmes);
    }

    internal ValueList<ClauseId> Services(string member, ClauseId[] services)
    {
        for (var i = 0; i < services.Length; i++)
        {
            Service(services[i], member, i);
        }

        return new(services);
    }

    internal ClauseId Service(ClauseId service, string member = "service", int item = -1) =>
        policies.Find(service) is not null ? service : throw Unknown(member, item, service.Value, "a service that no loaded policy has");

    private CaseFormatException Unknown(string member, int item, string name, string what) =>
        at.Error(InputCode.UnknownReference, $"is '{name}', {what}.", member, item);
}
