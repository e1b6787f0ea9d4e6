using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;

namespace GuaranteeRules.Receipts;

/// <summary>The record of one decided case: what was asked, by which policies and which library it was judged, and what came out. Whoever has the policies can replay it. Immutable and thread-safe.</summary>
/// <remarks>Its text is one JSON object; see <see cref="JsonSchemas.Receipt"/>. The hashes are SHA-256, written <c>sha256:</c> and 64 hexadecimal digits: they show that something was changed, not by whom.
/// Rules of one's own are not part of the record: replay it with a book that has them.</remarks>
[DebuggerDisplay("{Case,nq} by {Library,nq}, {Policy,nq}")]
public sealed class Receipt
{
    private readonly ReceiptText text;

    private Receipt(ReceiptText text) => this.text = text;

    /// <summary>The case's id; null: the text of a receipt names none, so that it cannot be replayed.</summary>
    public CaseId? Case => CaseReader.TryReadId(text.Input);

    /// <summary>The version of the library that judged, as <c>0.2.0</c>.</summary>
    public string Library => text.Library;

    /// <summary>The edition and hash of the policies that judged, as <c>2025.1+sha256:…</c>.</summary>
    public string Policy => text.Policy;

    /// <summary>The language of the messages in the result.</summary>
    public Language Language => text.Language;

    /// <summary>The hash of the case's canonical form, as the receipt states it.</summary>
    public string InputHash => text.InputHash;

    /// <summary>The case: in canonical form (see <see cref="CaseWriter"/>) where <see cref="Of"/> made the receipt, as it stands in the text where <see cref="Read"/> did.</summary>
    public ReadOnlyMemory<byte> Input => text.Input;

    /// <summary>The result, as <see cref="ResultWriter"/> writes it.</summary>
    public ReadOnlyMemory<byte> Result => text.Result;

    /// <summary>The version of this library.</summary>
    internal static string OwnLibrary { get; } =
        typeof(Receipt).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Decides a case and records it.</summary>
    /// <param name="book">What judges it.</param>
    /// <param name="case">The case.</param>
    /// <param name="language">The language of the messages in the result.</param>
    /// <exception cref="ArgumentException">The case cannot be written without loss, so nobody could replay it; see <see cref="CaseWriter"/>.</exception>
    /// <exception cref="CaseFormatException">The case, built in code, breaks a rule of the case format, or names what the book does not have.</exception>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public static Receipt Of(GuaranteeBook book, Case @case, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(book);
        var input = CaseWriter.Bytes(@case);
        if (CaseReader.Read(input, book.Policies) != @case)
        {
            throw new ArgumentException("The case reads back differently from how it was written.", nameof(@case));
        }

        var result = book.Decide(@case);
        var hashes = book.Policies.Hashes;
        return new Receipt(new ReceiptText
        {
            Library = OwnLibrary,
            Language = language,
            Policy = book.Policies.Version,
            ReachesBack = book.Policies.ReachesBack,
            Programmes = hashes.OfProgrammes,
            Clauses = hashes.Of(Considered(result)),
            InputHash = Hash(input),
            Input = input,
            Result = Written(result, language),
        });
    }

    /// <summary>Reads a receipt. That it can be read says nothing about whether it is true: see <see cref="Verify"/>.</summary>
    /// <param name="utf8">The JSON text; a byte order mark before it is passed over. Layout, the order of members and how texts are escaped do not matter.</param>
    /// <exception cref="ReceiptFormatException">The text is not JSON, or lacks a member, has one twice, or has one that is not known.</exception>
    public static Receipt Read(ReadOnlyMemory<byte> utf8) => new(ReceiptReader.Read(utf8));

    /// <summary>Writes the receipt as JSON, without a line break after it. One that <see cref="Of"/> made is one line, the same bytes for the same case, book and language.</summary>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        text.WriteTo(output);
    }

    /// <summary>Decides the case again and says whether everything came out as recorded or what differs. Never throws for what the receipt says.</summary>
    /// <param name="book">The policies it should be judged by, normally those it names.</param>
    public ReceiptVerification Verify(GuaranteeBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new ReceiptVerification(ReceiptReplay.Differences(text, book), text.Library, OwnLibrary);
    }

    /// <summary>The clauses of which a receipt of the result has the hashes.</summary>
    internal static IEnumerable<ClauseId> Considered(CaseResult result) => result.Decisions.SelectMany(decision => decision.Considered).Select(considered => considered.Clause.Id);

    /// <summary>A result as a receipt holds it.</summary>
    internal static byte[] Written(CaseResult result, Language language)
    {
        using var output = new MemoryStream();
        ResultWriter.Write(output, result, language);
        return output.ToArray();
    }

    internal static string Hash(ReadOnlySpan<byte> input) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(input));
}
