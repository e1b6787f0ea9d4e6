namespace GuaranteeRules.Json;

/// <summary>What a case refers to: its own lines, and what the loaded policies name.</summary>
internal sealed class References(PolicyBook policies, Trail at)
{
    private readonly HashSet<string> lines = new(StringComparer.Ordinal);

    internal LineId Add(string line) => lines.Add(line) ? new(line) : throw at.Error(InputCode.DuplicateId, "is the id of an earlier line.", "id");

    internal LineId LineOf(string? line) =>
        at.Needed("line", line) is var id && lines.Contains(id) ? new(id) : throw Unknown("line", -1, id, "a line that the case does not have");

    internal PlatformId Platform(string platform) =>
        policies.HasPlatform(new(platform)) ? new(platform) : throw Unknown("platform", -1, platform, "a platform that no loaded policy names");

    internal ValueList<ProgrammeId> Programmes(string[] programmes)
    {
        var ids = new ProgrammeId[programmes.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = new(programmes[i]);
            if (!policies.HasProgramme(ids[i]))
            {
                throw Unknown("programmes", i, programmes[i], "a programme that no loaded policy is of");
            }
        }

        return new(ids);
    }

    internal ValueList<ClauseId> Services(string member, string[] services)
    {
        var ids = new ClauseId[services.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = Service(services[i], member, i);
        }

        return new(ids);
    }

    internal ClauseId Service(string service, string member = "service", int item = -1) =>
        policies.Find(new(service)) is { } clause ? clause.Id : throw Unknown(member, item, service, "a service that no loaded policy has");

    private CaseFormatException Unknown(string member, int item, string name, string what) =>
        at.Error(InputCode.UnknownReference, $"is '{name}', {what}.", member, item);
}
