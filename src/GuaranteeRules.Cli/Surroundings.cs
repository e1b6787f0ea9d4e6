using System.Text;
using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>What the tool reads from and writes to: those of the process or, in tests, others.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, for bytes.</param>
/// <param name="Error">Standard error, for messages.</param>
/// <param name="OutputTerminal">The terminal that standard output is; null: it is redirected.</param>
/// <param name="ErrorTerminal">The terminal that standard error is; null: it is redirected.</param>
internal sealed record Surroundings(Stream Input, Stream Output, TextWriter Error, IAnsiConsole? OutputTerminal, IAnsiConsole? ErrorTerminal)
{
    /// <summary>Standard output, for help and the like.</summary>
    internal TextWriter Words => OutputTerminal?.Profile.Out.Writer ?? new StreamWriter(Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    internal static Surroundings OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            // Its console starts in a code page that lacks Chinese.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Surroundings(
            StandardInput.Open(),
            StandardOutput.Open(),
            Console.Error,
            Console.IsOutputRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }),
            Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
    }
}
