using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>A stream of lines to a service and back over one connection, byte by byte as HTTP/1.1 has it: no client in between that gathers them first.</summary>
internal sealed class Talk : IDisposable
{
    private readonly TcpClient connection;
    private readonly NetworkStream stream;
    private readonly BufferedStream answers;
    private readonly Queue<string> lines = new();

    /// <summary>The line whose end has not come yet. A chunk may end anywhere, within a letter even.</summary>
    private readonly List<byte> begun = [];
    private bool isAnswered;

    private Talk(TcpClient connection)
    {
        this.connection = connection;
        stream = connection.GetStream();
        answers = new BufferedStream(stream, 64 * 1024);
    }

    internal static async Task<Talk> StartAsync(Service service)
    {
        var address = service.Client.BaseAddress!;
        var opened = new TcpClient();
        await opened.ConnectAsync(address.Host, address.Port);
        var talk = new Talk(opened);
        await talk.stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /guarantee/decide HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"));
        return talk;
    }

    internal async Task SendAsync(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"));
        await stream.WriteAsync(bytes);
        await stream.WriteAsync("\r\n"u8.ToArray());
    }

    /// <summary>The next line of the answer.</summary>
    internal string Receive()
    {
        if (!isAnswered)
        {
            Assert.Equal("HTTP/1.1 200 OK", ReadLine());
            while (ReadLine().Length > 0)
            {
                // A header.
            }

            isAnswered = true;
        }

        while (lines.Count == 0)
        {
            ReadChunk(int.Parse(ReadLine(), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        return lines.Dequeue();
    }

    private void ReadChunk(int length)
    {
        var chunk = new byte[length];
        answers.ReadExactly(chunk);
        foreach (var letter in chunk)
        {
            if (letter != '\n')
            {
                begun.Add(letter);
                continue;
            }

            lines.Enqueue(Encoding.UTF8.GetString([.. begun]));
            begun.Clear();
        }

        ReadLine();
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        while (answers.ReadByte() is var letter && letter != '\n')
        {
            line.Append(letter >= 0 ? (char)letter : throw new EndOfStreamException("The service has hung up."));
        }

        return line.ToString().TrimEnd('\r');
    }

    public void Dispose()
    {
        answers.Dispose();
        connection.Dispose();
    }
}
