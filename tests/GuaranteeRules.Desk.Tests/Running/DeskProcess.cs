namespace GuaranteeRules.Desk.Tests.Running;

/// <summary>The desk or its gateway as people start them: a process, that can be killed and started again on the same port.</summary>
internal sealed class DeskProcess(string log, int port, string ready, params string[] arguments) : IDisposable
{
    private Daemon? process;

    internal Uri Address => new($"http://127.0.0.1:{port}/");

    private static string Program => Path.Combine(AppContext.BaseDirectory, "ClaimDesk.dll");

    /// <summary>Starts it if it does not run.</summary>
    internal void Start()
    {
        if (process is null or { HasExited: true })
        {
            process?.Dispose();
            process = new Daemon(log, "dotnet", [Program, .. arguments, "--listen", Address.ToString()]);
        }
    }

    /// <summary>Starts it, and again if it ends because its database is away, until it answers.</summary>
    internal async Task StartAsync()
    {
        using var http = new HttpClient();
        await Patience.UntilAsync($"{log}: it answers", async () =>
        {
            Start();
            try
            {
                using var answer = await http.GetAsync(new Uri(Address, ready));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }

    internal void Kill()
    {
        process?.Dispose();
        process = null;
    }

    public void Dispose() => Kill();

    /// <summary>Runs one of its commands to the end.</summary>
    internal static Task<(int Status, string Output, string Errors)> RunAsync(params string[] arguments) => Command.RunAsync("dotnet", [Program, .. arguments]);
}
