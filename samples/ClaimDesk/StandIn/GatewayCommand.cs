using System.CommandLine;

namespace ClaimDesk.StandIn;

/// <summary>Serves the stand-in for a payment provider as a process of its own.</summary>
internal static class GatewayCommand
{
    private static readonly Option<string> Book = new("--payments") { Description = "The file that keeps what was paid.", HelpName = "PATH", DefaultValueFactory = _ => "payments.db" };
    private static readonly Option<Uri?> Desk = UrlOption.Of("--desk", "The desk that is told a second time; if not given, nobody is.");
    private static readonly Option<int> Seed = new("--seed") { Description = "Where the draws of troubles start.", HelpName = "NUMBER" };

    internal static Command Define(Option<string> listen)
    {
        var (slow, fail, twice, silent) = (Share("slow", "answered late"), Share("fail", "answered with an error"), Share("twice", "answered twice"), Share("silent", "paid but not answered"));
        var command = new Command("gateway", "Serves a stand-in for a payment provider, as unreliable as you like.") { listen, Book, Desk, Seed, slow, fail, twice, silent };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var book = new PaymentBook(parsed.GetValue(Book)!);
            await using var app = DeskHost.Builder(parsed.GetValue(listen)!).Build();
            using var desk = parsed.GetValue(Desk) is { } address ? Told(address) : null;
            GatewayEndpoints.Map(app, book, new Troubles(parsed.GetValue(slow), parsed.GetValue(fail), parsed.GetValue(twice), parsed.GetValue(silent), parsed.GetValue(Seed)), desk);
            await app.StartAsync(cancellation);
            Console.WriteLine($"The stand-in for a payment provider is open at {parsed.GetValue(listen)}.");
            await app.WaitForShutdownAsync(cancellation);
        });
        return command;
    }

    private static HttpClient Told(Uri desk)
    {
        var client = new HttpClient { BaseAddress = desk, Timeout = TimeSpan.FromSeconds(2) };
        if (Environment.GetEnvironmentVariable("CLAIMDESK_API_KEY") is { } key)
        {
            client.DefaultRequestHeaders.Add("X-Api-Key", key);
        }

        return client;
    }

    private static Option<double> Share(string name, string what) => new("--" + name) { Description = $"The share of requests that are {what}, 0 to 1.", HelpName = "SHARE" };
}
