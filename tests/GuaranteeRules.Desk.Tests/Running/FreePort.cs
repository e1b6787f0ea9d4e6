using System.Net;
using System.Net.Sockets;

namespace GuaranteeRules.Desk.Tests.Running;

/// <summary>Finds ports that nobody listens on.</summary>
internal static class FreePort
{
    /// <summary>A port below those that the system gives to outgoing connections: what is killed finds it free when it is started again.</summary>
    internal static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 32_000);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: another one, then.
            }
        }
    }
}
