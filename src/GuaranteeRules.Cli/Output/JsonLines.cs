namespace GuaranteeRules.Cli;

/// <summary>One line of JSON for each case, as the case format says.</summary>
internal sealed class JsonLines(ResultFile output, Language language, ResultDetail detail = ResultDetail.Standard) : IReport
{
    private readonly MemoryStream line = new();

    public void Result(Case @case, CaseResult result)
    {
        line.SetLength(0);
        ResultWriter.Write(line, result, language, detail);
        End();
    }

    public void Error(InputError error)
    {
        line.SetLength(0);
        ResultWriter.WriteError(line, error.Case, error.Line, error.Code, error.Path, ErrorSentence.Of(error, ToolWording.In(language)));
        End();
    }

    private void End()
    {
        line.WriteByte((byte)'\n');
        output.Write(line);
    }
}
