using System.Globalization;
using System.Text;

namespace GuaranteeRules.Tests.Json;

/// <summary>One line out for each case, the same whatever was written before it.</summary>
public sealed class ResultWriterTests
{
    [Fact]
    public void A_line_does_not_depend_on_what_the_thread_wrote_before()
    {
        var results = Texts.Samples.Select(text => Texts.Book.Decide(Texts.Read(text))).ToList();
        using var forwards = new MemoryStream();
        results.ForEach(result => ResultWriter.Write(forwards, result, Language.Chinese));
        var backwards = results.AsEnumerable().Reverse().Select(result =>
        {
            using var line = new MemoryStream();
            ResultWriter.Write(line, result, Language.Chinese);
            return Encoding.UTF8.GetString(line.ToArray());
        }).Reverse();
        Assert.Equal(Encoding.UTF8.GetString(forwards.ToArray()), string.Concat(backwards));
    }

    [Fact]
    public void A_stream_that_fails_spoils_no_later_line()
    {
        var result = Texts.Book.Decide(Texts.Read(Texts.Least));
        var (before, after) = (Written(result), "");
        using (var closed = new MemoryStream())
        {
            closed.Close();
            Assert.Throws<ObjectDisposedException>(() => ResultWriter.Write(closed, result, Language.English));
            after = Written(result);
        }

        Assert.Equal(before, after);
    }

    [Fact]
    public void The_hosts_culture_changes_nothing()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "minus";
        var before = Texts.Samples.Select(text => Written(Texts.Book.Decide(Texts.Read(text)))).ToList();
        var error = Texts.Error(Texts.Least.With("\"10.00\"", "-1")).Message;
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(before, Texts.Samples.Select(text => Written(Texts.Book.Decide(Texts.Read(text)))));
            Assert.Equal(error, Texts.Error(Texts.Least.With("\"10.00\"", "-1")).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Fact]
    public void An_error_stands_where_the_result_would()
    {
        using var line = new MemoryStream();
        ResultWriter.WriteError(line, null, 3, "input.malformed", null, "不是 JSON.");
        Assert.Equal("""{"case":null,"line":3,"error":{"code":"input.malformed","path":null,"message":"不是 JSON."}}""", Encoding.UTF8.GetString(line.ToArray()));
    }

    private static string Written(GuaranteeRules.Decisions.CaseResult result)
    {
        using var line = new MemoryStream();
        ResultWriter.Write(line, result, Language.English);
        return Encoding.UTF8.GetString(line.ToArray());
    }
}
