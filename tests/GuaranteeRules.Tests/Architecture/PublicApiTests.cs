using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit.Abstractions;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>Every change of what users see is shown, and agreed to, in <c>PublicApi.approved.txt</c>.</summary>
public sealed class PublicApiTests(ITestOutputHelper output)
{
    private const int MostTypes = 170;

    [Fact]
    public void Is_what_was_approved()
    {
        var actual = ApiPrinter.Print(typeof(GuaranteeBook).Assembly);
        var file = Repository.PathOf("tests", "GuaranteeRules.Tests", "Architecture", "PublicApi.approved.txt");
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        var difference = Lines(approved).Except(Lines(actual), StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(Lines(actual).Except(Lines(approved), StringComparer.Ordinal).Select(line => "+ " + line));
        Assert.True(
            approved == actual,
            $"The public API differs from what was approved. If that is meant, run the tests once with GUARANTEE_APPROVE=1 and commit {Path.GetFileName(file)}:\n{string.Join('\n', difference)}");
    }

    /// <summary>What a user meets can be kept in mind only while it is little. Before the rules and their holders were hidden it was 309.</summary>
    [Fact]
    public void Is_no_larger_than_a_user_needs()
    {
        var count = typeof(GuaranteeBook).Assembly.GetExportedTypes().Length;
        output.WriteLine($"{count} public types");
        Assert.InRange(count, 1, MostTypes);
    }

    /// <summary>Terms are records of a few members, which print themselves; what generated code calls nobody meets.</summary>
    [Fact]
    public void Says_in_a_debugger_what_a_thing_is()
    {
        var silent = from type in typeof(GuaranteeBook).Assembly.GetExportedTypes()
                     where !type.IsEnum && !type.IsInterface && !type.IsAbstract && !type.IsNested && !typeof(Exception).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Terms).IsAssignableFrom(type)
                     where type.GetCustomAttribute<EditorBrowsableAttribute>() is null && type.GetCustomAttribute<DebuggerDisplayAttribute>() is null && !SaysItself(type)
                     select type.Name;
        Expect.None(silent);
    }

    /// <summary>A record's own text counts where it has no lists or records in it.</summary>
    private static bool SaysItself(Type type) =>
        type.GetMethod(nameof(ToString), []) is { } own && own.DeclaringType != typeof(object) && own.DeclaringType != typeof(ValueType)
        && (!own.IsDefined(typeof(CompilerGeneratedAttribute)) || type.GetProperties().All(property => property.PropertyType.IsValueType || property.PropertyType == typeof(string)));

    /// <summary>Each member with its type, so that equal members of two types stay apart.</summary>
    private static IEnumerable<string> Lines(string api)
    {
        var type = string.Empty;
        foreach (var line in api.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            type = line.StartsWith(' ') ? type : line;
            yield return line.StartsWith(' ') ? $"{type.Split(" : ")[0]} {{ {line.Trim()} }}" : line;
        }
    }
}
