using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 3, second part. Where the host stands changes nothing. Runs alone: it moves the whole process.</summary>
[Collection(nameof(MovesTheProcess))]
public sealed class TheHostsZoneChangesNothing
{
    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Pacific/Apia")]
    [InlineData("No/Such_Zone")]
    public void Decisions_are_the_same_in_every_zone(string zone)
    {
        var cases = CaseGenerator.SeveralClaims.First(Law.CountOr(500));
        var here = cases.Select(Judged.Written).ToList();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            MoveTo(zone);
            Assert.Equal(HasZone(zone) ? zone : "UTC", TimeZoneInfo.Local.Id);
            Assert.Equal(here, cases.Select(Judged.Written));
        }
        finally
        {
            MoveTo(before);
        }
    }

    /// <summary>A host without zone data, or that does not look at the variable, stays where it is.</summary>
    private static bool HasZone(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

    private static void MoveTo(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}

[CollectionDefinition(nameof(MovesTheProcess), DisableParallelization = true)]
public sealed class MovesTheProcess;
