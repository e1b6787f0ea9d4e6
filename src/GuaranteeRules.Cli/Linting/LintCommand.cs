using System.CommandLine;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Looks for what a policy's author would want to know.</summary>
internal static class LintCommand
{
    internal static Command Define(Surroundings surroundings)
    {
        var files = new Argument<string[]>("POLICY") { Description = "Policy files, or directories of them.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text: for a person to read. json: for a program.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = CommandLine.LanguageOption();
        var command = new Command("lint", "Looks in policy files for what can hardly be meant: gaps, clauses nobody can reach, texts that state other numbers than the terms.") { files, language, format };
        command.SetAction(parsed => CommandLine.Run(parsed.GetValue(language)!, surroundings, chosen => Run(parsed.GetValue(files)!, ToolWording.In(chosen), parsed.GetValue(format) == "text", surroundings)));
        return command;
    }

    private static int Run(string[] names, ToolWording wording, bool isText, Surroundings surroundings)
    {
        var files = names.SelectMany(PolicyPaths.In).Select(Books.Read).ToList();
        var findings = PolicyLint.Check(files);
        using var output = ResultFile.Open(file: null, surroundings.Output, inputs: []);
        if (isText)
        {
            var page = new Page();
            foreach (var finding in findings)
            {
                page.Add(0, $"{finding.File}:{finding.Place}: {finding.Path}: {finding.Message.In(wording.Language)} [{finding.Code}]", Tone.Waiting);
            }

            page.Add(0, wording.Fill(findings.Count == 0 ? "lint.clean" : "lint.total", ("files", Count(files.Count)), ("findings", Count(findings.Count))), findings.Count == 0 ? Tone.Good : Tone.Heading);
            page.WriteTo(output, surroundings.OutputTerminal, isApart: false);
            output.Flush();
        }
        else
        {
            ToolJson.Write(output, json => Write(json, findings, wording.Language));
        }

        return findings.Any(finding => finding.Code == "policy.not-json") ? ExitStatus.InvalidInput
            : findings.Count > 0 ? ExitStatus.Different
            : ExitStatus.Done;
    }

    private static void Write(Utf8JsonWriter json, ValueList<LintFinding> findings, Language language)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("file", finding.File);
            json.WriteNumber("line", finding.Place.Line);
            json.WriteNumber("column", finding.Place.Column);
            json.WriteString("path", finding.Path);
            json.WriteString("code", finding.Code);
            json.WriteString("message", finding.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
