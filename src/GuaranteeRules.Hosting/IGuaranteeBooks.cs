using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Hosting;

/// <summary>The book that a service judges by. A changed book takes the place of the old one as a whole; who holds the old one goes on with it. Thread-safe.</summary>
public interface IGuaranteeBooks
{
    /// <summary>The book in force. Take it once for all that must be judged alike, such as the cases of one request.</summary>
    /// <exception cref="PolicyException">The book is asked for before the host has started, and the policies have a problem.</exception>
    GuaranteeBook Current { get; }

    /// <summary>Decides all claims of a case by the book in force; metrics and traces see it.</summary>
    /// <inheritdoc cref="GuaranteeBook.Decide"/>
    CaseResult Decide(Case @case);

    /// <summary>A book as the one in force, in which these files replace those of the same programmes, to see what they would change. It is not put in force.</summary>
    /// <param name="files">The amended files.</param>
    /// <exception cref="PolicyException">A file has a problem; the exception names all of them.</exception>
    /// <exception cref="ArgumentException">The files have a clause of a family that none of the rules judges.</exception>
    GuaranteeBook Amended(IEnumerable<PolicyFile> files);
}
