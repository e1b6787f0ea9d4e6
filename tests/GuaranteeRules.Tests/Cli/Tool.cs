using System.Text;
using System.Text.Json;
using GuaranteeRules.Cli;
using Spectre.Console;

namespace GuaranteeRules.Tests.Cli;

/// <summary>Runs the tool within the tests' process, in a folder of its own.</summary>
public sealed class Tool : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Folder { get; } = Directory.CreateTempSubdirectory("guarantee").FullName;

    public Ran Run(params string[] arguments) => Run(Stream.Null, arguments);

    public Ran Run(Stream input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var status = CommandLine.Run(arguments, new Surroundings(input, output, error, OutputTerminal: null, ErrorTerminal: null));
        return new Ran(status, Utf8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs the tool with terminals, and gives what stands on each.</summary>
    public Ran RunOnTerminals(bool isOutputTerminal, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var shown = new StringWriter();
        using var error = new StringWriter();
        var status = CommandLine.Run(arguments, new Surroundings(Stream.Null, output, error, isOutputTerminal ? Terminal(shown) : null, Terminal(error)));
        return new Ran(status, isOutputTerminal ? shown.ToString() : Utf8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The path of a file in the folder, written with these bytes.</summary>
    public string File(string name, params ReadOnlySpan<byte> bytes)
    {
        var path = At(name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string File(string name, string text) => File(name, Utf8.GetBytes(text));

    /// <summary>The path that a name has in the folder.</summary>
    public string At(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static IAnsiConsole Terminal(TextWriter writer)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        terminal.Profile.Width = 100;
        return terminal;
    }
}

/// <summary>What a run gave.</summary>
public sealed record Ran(int Status, string Output, string Error)
{
    /// <summary>The lines of the output; the last one must have ended.</summary>
    public string[] Lines
    {
        get
        {
            Assert.True(Output is "" || Output.EndsWith('\n'), "the last line has no end");
            return Output.Split('\n')[..^1];
        }
    }

    /// <summary>The case each line is about and, for an error, its line and code: <c>a b@2:input.malformed</c>.</summary>
    public string Summary => string.Join(' ', Lines.Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var id = json.RootElement.GetProperty("case").GetString() ?? "?";
        return json.RootElement.TryGetProperty("error", out var error) ? $"{id}@{json.RootElement.GetProperty("line").GetRawText()}:{error.GetProperty("code").GetString()}" : id;
    }));
}
