using System.Text;
using GuaranteeRules.Cli;

namespace GuaranteeRules.Tests.Cli;

public sealed class JsonPlaceTests
{
    private const string Text = """
        {
          "a": [ 1,
            { "b": [ [], {
              "c": 1 } ],
              "d.e": 2 }
          ],
          "a2": 3,
          "a": 4
        }
        """;

    [Theory]
    [InlineData("$", 1)]
    [InlineData("$.a[0]", 2)]
    [InlineData("$.a[1]", 3)]
    [InlineData("$.a[1].b[1].c", 4)]
    [InlineData("$.a[1].b[1].missing", 3)]
    [InlineData("$.a[1].d.e", 5)]
    [InlineData("$.a2", 7)]
    [InlineData("$.a", 8)]
    [InlineData("$.missing", 1)]
    public void The_line_is_that_of_the_value_or_of_the_object_that_lacks_it(string path, int line) =>
        Assert.Equal(line, JsonPlace.LineOf(Encoding.UTF8.GetBytes(Text), path));
}
