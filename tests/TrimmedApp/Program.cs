using GuaranteeRules;
using GuaranteeRules.Decisions;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;

// Decides the cases of a folder's files to standard output, a line for each with the result in both languages.
var book = GuaranteeBook.Standard();
using var output = Console.OpenStandardOutput();
foreach (var file in Directory.EnumerateFiles(args[0], "*.jsonl").Order(StringComparer.Ordinal))
{
    foreach (var text in File.ReadLines(file))
    {
        var result = book.Decide(CaseReader.Read(System.Text.Encoding.UTF8.GetBytes(text), book.Policies));
        ResultWriter.Write(output, result, Language.Chinese);
        ResultWriter.Write(output, result, Language.English, ResultDetail.Full);
        output.WriteByte((byte)'\n');
    }
}
