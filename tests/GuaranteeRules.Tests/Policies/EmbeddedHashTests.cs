namespace GuaranteeRules.Tests.Policies;

/// <summary>The hash of the embedded programmes is kept beside them, and is what anybody computes from the same files.</summary>
public sealed class EmbeddedHashTests
{
    [Fact]
    public void Is_the_hash_of_the_files()
    {
        var computed = GuaranteeBook.LoadPolicies(PolicyFile.Embedded.Select(file => file with { Name = "a copy of " + file.Name })).Version;
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            File.WriteAllText(Repository.PathOf("src", "GuaranteeRules", "Policies", "Programmes.sha256"), computed[(computed.IndexOf(':', StringComparison.Ordinal) + 1)..] + "\n");
        }

        Assert.True(
            computed == GuaranteeBook.LoadPolicies(PolicyFile.Embedded).Version,
            $"The embedded programmes were changed: their version is {computed}. Run the tests once with GUARANTEE_APPROVE=1, build again, and commit Programmes.sha256.");
    }

    [Fact]
    public void Is_known_without_being_computed() => Assert.NotNull(PolicyFile.KnownHash([.. GuaranteeBook.LoadPolicies(PolicyFile.Embedded).Programmes]));

    [Fact]
    public void Is_not_taken_for_that_of_some_of_them() =>
        Assert.NotEqual(GuaranteeBook.LoadPolicies(PolicyFile.Embedded).Version, GuaranteeBook.LoadPolicies(PolicyFile.Embedded.Skip(1)).Version);
}
