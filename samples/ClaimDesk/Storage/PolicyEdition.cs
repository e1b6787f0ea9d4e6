namespace ClaimDesk.Storage;

/// <summary>Policies as they were loaded: what it takes to load them again. Immutable.</summary>
/// <param name="Id">The version that the library gives them: edition and hash.</param>
/// <param name="Files">The files beside those that come with the library, and in the place of those whose programme they replace; all of them, so that a later library changes nothing.</param>
public sealed record PolicyEdition(string Id, IReadOnlyList<PolicyText> Files)
{
    /// <summary>The edition of these files.</summary>
    /// <exception cref="PolicyException">A file has a problem.</exception>
    public static PolicyEdition Of(IEnumerable<PolicyFile> files)
    {
        List<PolicyFile> all = [.. PolicyFile.Embedded, .. files];
        return new PolicyEdition(GuaranteeBook.LoadPolicies(all).Version, [.. all.Select(file => new PolicyText(file.Name, System.Text.Encoding.UTF8.GetString(file.Utf8.Span)))]);
    }

    /// <summary>A book that judges by them.</summary>
    public GuaranteeBook Book() => new(GuaranteeBook.LoadPolicies(Files.Select(file => PolicyFile.FromText(file.Name, file.Text))));
}

/// <summary>A policy file.</summary>
public sealed record PolicyText(string Name, string Text);
