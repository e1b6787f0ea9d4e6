using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace GuaranteeRules.Generator.Tests;

/// <summary>After an edit in one rule's file the generator takes a part of what it takes for all of the library's clauses.</summary>
public sealed class EditCostTests(ITestOutputHelper output)
{
    private const int Rounds = 5;

    [Fact]
    public void An_edit_costs_a_part_of_a_whole_run()
    {
        var library = Generating.PathOf("../../src/GuaranteeRules");
        (string Path, string Text)[] files = [.. Directory.GetFiles(Path.Combine(library, "Clauses"), "*.cs", SearchOption.AllDirectories).Append(Path.Combine(library, "GlobalUsings.cs")).Select(path => (path, File.ReadAllText(path)))];
        var compilation = Generating.Compilation(files).WithAssemblyName(typeof(EditCostTests).Assembly.GetName().Name);
        var edited = files.Single(file => file.Path.EndsWith("PriceProtection.cs", StringComparison.Ordinal));
        var (whole, edit) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var next = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == edited.Path), Generating.Tree(edited.Path, edited.Text.Replace("d.IsMissing", $"d.IsMissing && {round} == {round}", StringComparison.Ordinal)));
            GeneratorDriver driver = null!;
            whole = Least(whole, () => driver = Generating.Driver().RunGenerators(compilation.Clone()));
            edit = Least(edit, () => driver.RunGenerators(next));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"All clauses: {whole.TotalMilliseconds:F0} ms. After an edit in one: {edit.TotalMilliseconds:F0} ms."));
        Assert.True(edit < whole / 2, "An edit costs almost as much as everything.");
    }

    private static TimeSpan Least(TimeSpan least, Action run)
    {
        var started = Stopwatch.GetTimestamp();
        run();
        var time = Stopwatch.GetElapsedTime(started);
        return time < least ? time : least;
    }
}
