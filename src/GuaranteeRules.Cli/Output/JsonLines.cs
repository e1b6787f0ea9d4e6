namespace GuaranteeRules.Cli;

/// <summary>One line of JSON for each case, as the case format says.</summary>
internal sealed class JsonLines(ResultFile output, Language language, ResultDetail detail = ResultDetail.Standard) : IReport
{
    public Action Result(Case @case, CaseResult result)
    {
        var line = new MemoryStream();
        ResultWriter.Write(line, result, language, detail);
        return () => End(line);
    }

    public void Error(InputError error)
    {
        var line = new MemoryStream();
        ResultWriter.WriteError(line, error.Case, error.Line, error.Code, error.Path, ErrorSentence.Of(error, ToolWording.In(language)));
        End(line);
    }

    private void End(MemoryStream line)
    {
        line.WriteByte((byte)'\n');
        output.Write(line);
    }
}
