using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace GuaranteeRules.Desk.Tests.Kills;

/// <summary>The network between the nodes and the gateway: carries bytes both ways until it is cut, which ends every connection wherever it is.</summary>
internal sealed class CuttableWire : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Uri to;
    private readonly ConcurrentDictionary<Socket, byte> open = new();
    private volatile bool isCut;

    internal CuttableWire(Uri to)
    {
        this.to = to;
        listener.Start();
        _ = AcceptAsync();
    }

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    internal void Cut()
    {
        isCut = true;
        foreach (var socket in open.Keys)
        {
            // Not a farewell but a reset.
            socket.Close(timeout: 0);
        }
    }

    internal void Mend() => isCut = false;

    public void Dispose()
    {
        listener.Dispose();
        Cut();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = CarryAsync(await listener.AcceptSocketAsync());
            }
            catch (Exception end) when (end is ObjectDisposedException or SocketException)
            {
                return;
            }
        }
    }

    private async Task CarryAsync(Socket near)
    {
        using var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (near)
        {
            open[near] = open[far] = 0;
            try
            {
                if (!isCut)
                {
                    await far.ConnectAsync(to.Host, to.Port);
                    await using var there = new NetworkStream(far);
                    await using var here = new NetworkStream(near);
                    await Task.WhenAny(here.CopyToAsync(there), there.CopyToAsync(here));
                }
            }
            catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException)
            {
                // The gateway is away, or the wire was cut.
            }

            open.TryRemove(near, out _);
            open.TryRemove(far, out _);
        }
    }
}
