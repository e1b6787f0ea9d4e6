using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Hosting.Telemetry;
using GuaranteeRules.Policies;
using Microsoft.Extensions.Logging;

namespace GuaranteeRules.Hosting.Books;

/// <summary>Holds the book in force, and replaces it by a better one only.</summary>
internal sealed class BookShelf : IGuaranteeBooks
{
    private readonly PolicySource source;
    private readonly GuaranteeTelemetry telemetry;
    private readonly ILogger<BookShelf> log;
    private readonly Lock loading = new();
    private volatile Edition? edition;

    public BookShelf(PolicySource source, GuaranteeTelemetry telemetry, ILogger<BookShelf> log)
    {
        this.source = source;
        this.telemetry = telemetry;
        this.log = log;
        telemetry.Show(() => edition?.Book.Policies.Version);
    }

    public GuaranteeBook Current => InForce.Book;

    /// <summary>Why the latest change was refused; null: it was not.</summary>
    internal string? Refusal => edition?.Refusal;

    /// <summary>The files that were looked at last, in force or refused; null: they could not be read.</summary>
    internal IReadOnlyList<PolicyFile>? Seen => InForce.Seen;

    private Edition InForce => edition ?? LoadFirst();

    public CaseResult Decide(Case @case) => telemetry.Decide(Current, @case);

    public GuaranteeBook Amended(IEnumerable<PolicyFile> files) => source.Load([.. InForce.Files, .. files]);

    /// <summary>Puts the book of changed files in the place of the old one or, if they make none, keeps it and tells why.</summary>
    internal void Replace(IReadOnlyList<PolicyFile> files)
    {
        var old = InForce;
        try
        {
            var book = source.Load(files);
            edition = new Edition(book, files, files, Refusal: null);
            Log.Replaced(log, book.Policies.Version, old.Book.Policies.Version);
            telemetry.CountReload(isAccepted: true);
        }
        catch (Exception refused) when (refused is PolicyException or ArgumentException or InvalidOperationException or OverflowException)
        {
            Refuse(files, refused.Message);
        }
    }

    /// <summary>Tells that the folder cannot be read, once for as long as it is so.</summary>
    internal void Miss(string why)
    {
        if (Refusal != why)
        {
            Refuse(seen: null, why);
        }
    }

    private void Refuse(IReadOnlyList<PolicyFile>? seen, string why)
    {
        edition = InForce with { Seen = seen, Refusal = why };
        Log.Refused(log, Current.Policies.Version, why);
        telemetry.CountReload(isAccepted: false);
    }

    private Edition LoadFirst()
    {
        lock (loading)
        {
            if (edition is null)
            {
                var files = source.Files();
                edition = new Edition(source.Load(files), files, files, Refusal: null);
                Log.Loaded(log, edition.Book.Policies.Version, edition.Book.Policies.Clauses.Count);
            }

            return edition;
        }
    }

    /// <summary>A book and the files it is made of, those that were looked at last, and why the book is not made of them.</summary>
    private sealed record Edition(GuaranteeBook Book, IReadOnlyList<PolicyFile> Files, IReadOnlyList<PolicyFile>? Seen, string? Refusal);
}
