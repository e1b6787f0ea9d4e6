using GuaranteeRules.Policies;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GuaranteeRules.Hosting.Books;

/// <summary>Looks at the policy folder again and again. What has changed goes to the shelf when two looks find the same: a file that is still being written is waited for.</summary>
internal sealed class PolicyWatch(PolicySource source, BookShelf shelf, IOptions<GuaranteeOptions> options, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.ReloadOnChange)
        {
            return;
        }

        using var timer = new PeriodicTimer(options.Value.ReloadInterval, time);
        IReadOnlyList<PolicyFile>? changed = null;
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            changed = Look(changed);
        }
    }

    /// <summary>Looks once; returns what has changed and may go on changing, null where nothing has.</summary>
    private IReadOnlyList<PolicyFile>? Look(IReadOnlyList<PolicyFile>? changed)
    {
        try
        {
            var found = source.Files();
            if (changed is not null && PolicySource.AreSame(found, changed))
            {
                shelf.Replace(found);
                return null;
            }

            return shelf.Seen is { } known && PolicySource.AreSame(found, known) ? null : found;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shelf.Miss(e.Message);
            return null;
        }
    }
}
