namespace GuaranteeRules.Cli;

/// <summary>A section of the printed clause book, whatever it is printed as.</summary>
/// <param name="Anchor">What links to it name.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lead">The text it begins with.</param>
/// <param name="Entries">What it states.</param>
/// <param name="Sections">The sections in it.</param>
internal sealed record BookSection(string Anchor, string Title, string Lead, IReadOnlyList<BookEntry> Entries, IReadOnlyList<BookSection> Sections);

/// <summary>Something stated in the book: a label, and a text, links or further entries.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">What is said; empty where there are only links or entries.</param>
internal sealed record BookEntry(string Label, string Text)
{
    /// <summary>Whether the label is a code or a clause's id, which readers look up letter by letter.</summary>
    internal bool IsCode { get; init; }

    /// <summary>The clauses and programmes it names, by their ids.</summary>
    internal IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>What belongs to it.</summary>
    internal IReadOnlyList<BookEntry> Entries { get; init; } = [];
}
