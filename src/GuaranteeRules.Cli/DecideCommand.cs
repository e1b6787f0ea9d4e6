using System.Text;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Cli;

/// <summary>Streams cases in and results out. Exit status: 0, 2 if any case was invalid input, 1 if the tool itself failed.</summary>
internal static class DecideCommand
{
    internal static int Run(string[] files, string? output, string[] policies, string language)
    {
        try
        {
            var more = policies.Select(file => new PolicyFile(file, File.ReadAllBytes(file)));
            var book = new GuaranteeBook(PolicyBook.Load(PolicyFile.Embedded.Concat(more)));
            using var results = output is null ? Console.OpenStandardOutput() : File.Create(output);
            using var buffered = new BufferedStream(results, 1 << 16);
            var run = new Decider(book, buffered, string.Equals(language, "en", StringComparison.Ordinal) ? Language.English : Language.Chinese);
            foreach (var file in files)
            {
                foreach (var (line, text) in Cases(file))
                {
                    run.Decide(line, text);
                }
            }

            return run.HadErrors ? 2 : 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or PolicyException)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }

    private static IEnumerable<(long Line, byte[] Text)> Cases(string file)
    {
        if (file.EndsWith(".json", StringComparison.Ordinal))
        {
            yield return (1, File.ReadAllBytes(file));
            yield break;
        }

        using var reader = new StreamReader(string.Equals(file, "-", StringComparison.Ordinal) ? Console.OpenStandardInput() : File.OpenRead(file), Encoding.UTF8);
        long number = 0;
        while (reader.ReadLine() is { } text)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return (number, Encoding.UTF8.GetBytes(text));
            }
        }
    }
}
