using System.Buffers;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Writes a case in its canonical form: equal cases give equal bytes, on every machine and under every version of the framework.</summary>
/// <remarks>
/// The canonical form is a text of the case format that <see cref="CaseReader"/> reads back to an equal case. Of the many texts of one case it is this one:
/// <list type="bullet">
/// <item>canonical JSON (RFC 8785): UTF-8 on one line without white space, members in the order of their names, nothing escaped that need not be;</item>
/// <item>facts only: <c>note</c>, <c>$schema</c> and members starting with <c>x-</c>, which are the callers' own, are left out;</item>
/// <item>a member that is absent, null, an empty list or its default is left out, so that a member which a later format adds changes no earlier case's form.
/// An object all of whose members are left out is left out too, except <c>pickup</c> and <c>repair</c>, whose presence is a fact; so is that of an empty <c>provides</c>;</item>
/// <item>a default that depends on other members (<c>asOf</c>, a claim's <c>quantity</c> and <c>wants</c>) is not worked out: stated or not, it stays as it is;</item>
/// <item>amounts are texts with two decimals; instants are in China time, <c>+08:00</c>, with as many decimals of a second as are needed;</item>
/// <item>lists keep their order. It does not matter to any decision, but two cases that differ in it are not equal and have two forms.</item>
/// </list>
/// </remarks>
public static class CaseWriter
{
    /// <summary>Writes a case, without a line break after it.</summary>
    /// <exception cref="ArgumentException">The case holds what its format cannot carry: a text that is not valid Unicode, or an instant finer than seven decimals of a second.</exception>
    public static void Write(Stream output, Case @case)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Bytes(@case));
    }

    internal static byte[] Bytes(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            new CanonicalMembers(json).Object(@case, Write);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(CanonicalMembers to, Case @case) => to
        .Instant("asOf", @case.AsOf)
        .List("claims", @case.Claims, CanonicalClaim.Write)
        .Text("currency", @case.Currency == "CNY" ? null : @case.Currency)
        .Text("id", @case.Id.Value)
        .List("lines", @case.Lines, CanonicalLine.Write)
        .Object("order", @case.Order, CanonicalOrder.Write)
        .List("payouts", @case.Payouts, CanonicalLine.Write)
        .List("quotes", @case.Quotes, CanonicalLine.Write);
}
