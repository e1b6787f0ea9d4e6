using System.Collections.Concurrent;
using System.Threading.Channels;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Hosting;

namespace Worker;

/// <summary>Decides the cases of the channel one after another, by the book that is in force when each comes up.</summary>
internal sealed partial class ClaimWorker(Channel<Case> queue, IGuaranteeBooks books, ConcurrentDictionary<CaseId, CaseResult> decided, ILogger<ClaimWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var @case in queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                decided[@case.Id] = books.Decide(@case);
            }
            catch (Exception problem) when (problem is CaseFormatException or OverflowException)
            {
                // Only policies can answer whether a name is known: a case may have come this far that names what they do not have.
                Refused(@case.Id, problem.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Case {Case} cannot be decided: {Problem}")]
    private partial void Refused(CaseId @case, string problem);
}
