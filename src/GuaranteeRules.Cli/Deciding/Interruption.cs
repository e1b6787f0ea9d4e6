using System.Runtime.InteropServices;

namespace GuaranteeRules.Cli;

/// <summary>Ends the process quietly on Ctrl-C or a request to terminate, after letting go of what is finished.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly PosixSignalRegistration[] registrations;

    /// <param name="between">Held while a case is being decided: taken here, it lets the current case end and no other begin.</param>
    /// <param name="letGo">Passes on what is finished.</param>
    internal Interruption(Lock between, Action letGo)
    {
        registrations = [On(PosixSignal.SIGINT, 130), On(PosixSignal.SIGTERM, 143)];

        PosixSignalRegistration On(PosixSignal signal, int status) => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;

            // Whoever reads our output may have stopped reading without closing it: then the wait has an end.
            if (between.TryEnter(Patience))
            {
                try
                {
                    letGo();
                }
                catch (Exception gone) when (gone is ToolFailure or IOException)
                {
                    // Nothing more can be passed on.
                }
            }

            Environment.Exit(status);
        });
    }

    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }
    }
}
