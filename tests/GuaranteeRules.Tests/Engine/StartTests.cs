using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace GuaranteeRules.Tests.Engine;

/// <summary>The rules are written in NRules' language, and run without it: a program that decides loads nothing of it.</summary>
public sealed class StartTests
{
    [Fact]
    public void Deciding_a_case_loads_nothing_of_NRules()
    {
        var library = new LibraryAlone();
        var loaded = library.LoadFromAssemblyPath(typeof(GuaranteeBook).Assembly.Location);
        var book = loaded.GetType(typeof(GuaranteeBook).FullName!, throwOnError: true)!.GetMethod(nameof(GuaranteeBook.Standard))!.Invoke(null, null)!;
        var @case = Read(loaded, book, File.ReadLines(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.jsonl").Order(StringComparer.Ordinal).First()).First());
        var result = book.GetType().GetMethod(nameof(GuaranteeBook.Decide), [@case.GetType()])!.Invoke(book, [@case]);

        Assert.NotNull(result);
        Assert.Contains("NodaTime", library.Asked);
        Assert.DoesNotContain(library.Asked, name => name.StartsWith("NRules", StringComparison.Ordinal));
    }

    private static object Read(Assembly loaded, object book, string text)
    {
        var read = loaded.GetType(typeof(CaseReader).FullName!, throwOnError: true)!.GetMethods().Single(each => each.Name == nameof(CaseReader.Read) && each.GetParameters() is [{ } bytes, _] && bytes.ParameterType == typeof(ReadOnlyMemory<byte>));
        return read.Invoke(null, [new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(text)), book.GetType().GetProperty(nameof(GuaranteeBook.Policies))!.GetValue(book)!])!;
    }

    /// <summary>A second copy of the library, which remembers what it asks for.</summary>
    private sealed class LibraryAlone() : AssemblyLoadContext(nameof(LibraryAlone))
    {
        public List<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name!);
            return null;
        }
    }
}
