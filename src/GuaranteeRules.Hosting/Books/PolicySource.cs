using GuaranteeRules.Policies;
using Microsoft.Extensions.Options;

namespace GuaranteeRules.Hosting.Books;

/// <summary>The files of the policy folder, and the book that they make.</summary>
internal sealed class PolicySource(IOptions<GuaranteeOptions> options, ContentRoot root)
{
    /// <summary>The files as they are now, in the order of their names; none where there is no folder.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    internal IReadOnlyList<PolicyFile> Files() => options.Value.PolicyFolder is not { } folder ? [] :
    [
        .. Directory.EnumerateFiles(root.PathOf(folder), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => new PolicyFile(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    /// <summary>The book of these files, ready to judge at full speed.</summary>
    /// <exception cref="PolicyException">A file has a problem; the exception names all of them.</exception>
    /// <exception cref="ArgumentException">A family has no rules, or two have one name.</exception>
    internal GuaranteeBook Load(IReadOnlyList<PolicyFile> files)
    {
        var given = options.Value;
        var embedded = given.IncludeEmbedded ? PolicyFile.Embedded : [];
        var book = new GuaranteeBook(GuaranteeBook.LoadPolicies([.. embedded, .. files], given.AllowEarlier, given.Families), given.Rules);

        // Decides a claim on every ground: the first request finds the code compiled, and a book that cannot decide is found out here.
        book.Outlines();
        return book;
    }

    /// <summary>Whether two looks at the folder found the same names with the same bytes.</summary>
    internal static bool AreSame(IReadOnlyList<PolicyFile> a, IReadOnlyList<PolicyFile> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => pair.First.Name == pair.Second.Name && pair.First.Utf8.Span.SequenceEqual(pair.Second.Utf8.Span));
}
