using System.Globalization;

namespace GuaranteeRules.Policies;

/// <summary>Something in the facts of a case that the case format refuses. Its place is spelled out on the way up, only once there is one.</summary>
/// <param name="Code">What is wrong, as <c>input.invalid-value</c>.</param>
/// <param name="Path">Where, seen from the object that was looked at, as <c>.programmes[1]</c>; empty: the object itself.</param>
/// <param name="Message">A sentence that goes on from the path.</param>
internal sealed record CaseFault(string Code, string Path, string Message)
{
    /// <summary>At a member of the object.</summary>
    internal static CaseFault At(string member, string code, string message) => new(code, "." + member, message);

    /// <summary>At an item of a list that is a member of the object.</summary>
    internal static CaseFault At(string member, int item, string code, string message) => new CaseFault(code, "", message).In(member, item);

    /// <summary>The same, seen from the object that has the other as a member.</summary>
    internal CaseFault In(string member) => this with { Path = $".{member}{Path}" };

    /// <summary>The same, seen from the object that has the other in a list.</summary>
    internal CaseFault In(string member, int item) => this with { Path = string.Create(CultureInfo.InvariantCulture, $".{member}[{item}]{Path}") };
}
