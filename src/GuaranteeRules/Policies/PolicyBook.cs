using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>Every clause of the loaded programmes. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{Version,nq}: {Clauses.Count} clauses")]
public sealed class PolicyBook
{
    /// <summary>The edition of the contract, as the case format names it; which terms are loaded, the hash behind it says.</summary>
    private const string Edition = "2025.1";

    // By the texts of the ids: a dictionary by the ids themselves would be compiled anew at every start.
    private readonly Dictionary<string, Clause> byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> programmes = new(StringComparer.Ordinal);
    private readonly HashSet<string> platforms = new(StringComparer.Ordinal);
    private readonly PolicyEras eras;
    private readonly Lazy<PolicyHashes> hashes;

    private PolicyBook(List<Clause> clauses, List<Programme> loaded, string hash, bool reachBack)
    {
        Programmes = loaded;
        hashes = new(() => new PolicyHashes(loaded));
        Clauses = [.. clauses];
        ReachesBack = reachBack;
        Version = $"{Edition}+sha256:{hash}";
        eras = new PolicyEras(this);
        foreach (var clause in clauses)
        {
            byId.Add(clause.Id.Value, clause);
            programmes.Add(clause.Programme.Id.Value);
            platforms.Add(clause.Programme.Platform.Value);
        }
    }

    /// <summary>All clauses in the policy's order: by rank of the programme, then as its file lists them.</summary>
    public ValueList<Clause> Clauses { get; }

    /// <summary>The edition and the hash of what was loaded, as <c>2025.1+sha256:…</c>: equal for equal files in any order.</summary>
    public string Version { get; }

    /// <summary>Whether the earliest version of a clause reaches back to orders placed before it.</summary>
    public bool ReachesBack { get; }

    /// <summary>Reads policy files. A later file replaces an earlier one of the same programme.</summary>
    /// <param name="files">The files, in any order otherwise.</param>
    /// <param name="families">Every clause family that the files may name. The rules that judge them go into the book that decides.</param>
    /// <param name="allowEarlier">Whether orders placed before a clause's first version fall under that version.</param>
    /// <exception cref="PolicyException">A file has a problem; the exception names all of them.</exception>
    /// <exception cref="ArgumentException">Two families have the same name.</exception>
    public static PolicyBook Load(IEnumerable<PolicyFile> files, IEnumerable<ClauseFamily> families, bool allowEarlier = false)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(families);
        var problems = new List<PolicyProblem>();
        var reader = new PolicyReader(ClauseFamily.ByName(families), problems);
        var read = new Dictionary<string, Programme>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // Kept, to tell later what differs from another book: the caller's bytes may change, a book does not.
            var own = file.IsEmbedded ? file : file with { Utf8 = file.Utf8.ToArray() };
            var clauses = reader.Read(own);
            if (clauses.Count > 0)
            {
                var programme = new Programme(own, clauses);
                read[programme.Id] = programme;
            }
        }

        var ordered = new List<Programme>(read.Values);
        ordered.Sort(Programme.Compare);
        PolicyChecks.Check(ordered, problems);
        if (problems.Count > 0)
        {
            throw new PolicyException(problems);
        }

        var book = InOrder(ordered);
        return new PolicyBook(book, ordered, PolicyFile.KnownHash(ordered) ?? Hash(ordered), allowEarlier);
    }

    /// <summary>The clause of an id; null where there is none.</summary>
    public Clause? Find(ClauseId id) => id.Value is null ? null : byId.GetValueOrDefault(id.Value);

    /// <summary>The ids of the platforms that are named, each once.</summary>
    internal IReadOnlyCollection<string> Platforms => platforms;

    /// <summary>The ids of the programmes.</summary>
    internal IReadOnlyCollection<string> ProgrammeIds => programmes;

    /// <summary>The ids of the clauses.</summary>
    internal IReadOnlyCollection<string> ClauseIds => byId.Keys;

    /// <summary>Whether a loaded policy names that platform.</summary>
    public bool HasPlatform(PlatformId platform) => platform.Value is not null && platforms.Contains(platform.Value);

    /// <summary>Whether a loaded policy is of that programme.</summary>
    public bool HasProgramme(ProgrammeId programme) => programme.Value is not null && programmes.Contains(programme.Value);

    /// <summary>The terms of a clause as its file states them: an object for each of its <see cref="Clause.Versions"/>. Read from the file at every call.</summary>
    /// <exception cref="ArgumentException">The clause is not of this book.</exception>
    public IReadOnlyList<JsonElement> TermsOf(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        foreach (var programme in Programmes)
        {
            foreach (var entry in ClauseEntry.Of(programme))
            {
                if (entry.Clause == clause)
                {
                    return entry.AllTerms;
                }
            }
        }

        throw new ArgumentException($"The book has no clause '{clause.Id}'.", nameof(clause));
    }

    /// <summary>The programmes as their files state them, in the policy's order.</summary>
    internal IReadOnlyList<Programme> Programmes { get; }

    /// <summary>The hashes of the parts; worked out when they are first asked for, which deciding never does.</summary>
    internal PolicyHashes Hashes => hashes.Value;

    /// <summary>The clauses as they stand for an order placed at that instant.</summary>
    internal PolicyEra EraOf(Instant placedAt) => eras.Of(placedAt);

    /// <summary>The version of a clause that an order falls under; null: none.</summary>
    public ClauseVersion? VersionFor(Clause clause, Instant placedAt) =>
        clause.VersionAt(placedAt)
        ?? (ReachesBack && clause.Versions.Count > 0 && placedAt < clause.Versions[0].From ? clause.Versions[0] : null);

    /// <summary>The clauses of all programmes, each told its place and its parts.</summary>
    private static List<Clause> InOrder(List<Programme> programmes)
    {
        var book = new List<Clause>();
        var parts = new Dictionary<string, List<Clause>>(StringComparer.Ordinal);
        var versions = 0;
        foreach (var programme in programmes)
        {
            foreach (var clause in programme.Clauses)
            {
                var placed = clause with { Order = book.Count };
                foreach (var version in placed.Versions)
                {
                    version.Clause = placed;
                    version.Number = versions++;
                }

                foreach (var whole in placed.PartOf)
                {
                    if (!parts.TryGetValue(whole, out var found))
                    {
                        parts.Add(whole, found = []);
                    }

                    if (found.Count == 0 || found[^1] != placed)
                    {
                        found.Add(placed);
                    }
                }

                book.Add(placed);
            }
        }

        foreach (var clause in book)
        {
            clause.Parts = parts.TryGetValue(clause.Id.Value, out var found) ? [.. found] : [];
        }

        return book;
    }

    /// <summary>Over the files without their white space: what a checkout or an editor does to line ends changes nothing.</summary>
    private static string Hash(List<Programme> programmes)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var programme in programmes)
        {
            using var document = JsonDocument.Parse(programme.File.Utf8);
            sha.AppendData(PolicyHashes.Compact(document.RootElement).WrittenSpan);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
