using System.Net;

namespace ClaimDesk.Web.Access;

/// <summary>Tells who can reach an address that the desk listens on.</summary>
internal static class ListenAddress
{
    /// <summary>Whether only this machine can. An address that cannot be read, as <c>http://*:80</c>, is open to others.</summary>
    internal static bool IsLoopback(string listen) =>
        listen.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(each => Uri.TryCreate(each, UriKind.Absolute, out var uri)
                && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address))));
}
