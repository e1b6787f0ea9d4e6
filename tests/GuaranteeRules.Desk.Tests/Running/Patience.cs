namespace GuaranteeRules.Desk.Tests.Running;

/// <summary>Waits for what must come about. The limit only ends a test that would hang.</summary>
internal static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    internal static async Task UntilAsync(string what, Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await isSo())
        {
            Assert.False(limit.IsCancellationRequested, $"It never came about: {what}.");
            await Task.Delay(100, CancellationToken.None);
        }
    }
}
