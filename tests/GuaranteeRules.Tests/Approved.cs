namespace GuaranteeRules.Tests;

/// <summary>Texts that somebody has read and agreed to. Run once with <c>GUARANTEE_APPROVE=1</c> to agree to others, and look at what changed before it is committed.</summary>
internal static class Approved
{
    internal static void Check(string actual, params string[] path)
    {
        var file = Repository.PathOf(["tests", "GuaranteeRules.Tests", .. path]);
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty, actual);
    }
}
