using GuaranteeRules.Json;

namespace GuaranteeRules.AspNetCore;

/// <summary>What one request may ask for. What a service allows altogether is for its rate limiter, its time-outs and its server's own limits.</summary>
public sealed record GuaranteeLimits
{
    /// <summary>The most bytes of one case, alone or as a line of a stream: 1 to <see cref="CaseReader.MostBytes"/>; 1 MiB unless told otherwise.</summary>
    public int MostCaseBytes
    {
        get;
        init => field = value is >= 1 and <= CaseReader.MostBytes ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"MostCaseBytes must be from 1 to {CaseReader.MostBytes}.");
    } = 1024 * 1024;

    /// <summary>The most bytes of a stream of cases; null, as it is unless told otherwise: no limit, since no more than a case of it is held in memory.</summary>
    public long? MostStreamBytes { get; init; }

    /// <summary>The most bytes of an amendment with the cases to try it on; 16 MiB unless told otherwise.</summary>
    public int MostDiffBytes { get; init; } = 16 * 1024 * 1024;
}
