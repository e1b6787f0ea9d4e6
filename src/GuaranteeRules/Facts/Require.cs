using System.Globalization;
using System.Runtime.CompilerServices;

namespace GuaranteeRules.Facts;

/// <summary>What facts ask of their members, so that an illegal value cannot be built.</summary>
internal static class Require
{
    private const int LongestId = 128;

    internal static int AtLeast(int least, int value, [CallerMemberName] string member = "") =>
        value >= least ? value : throw new ArgumentOutOfRangeException(member, value, $"{member} must be at least {least.ToString(CultureInfo.InvariantCulture)}.");

    internal static int? AtLeast(int least, int? value, [CallerMemberName] string member = "") =>
        value is { } given ? AtLeast(least, given, member) : null;

    internal static int? Between(int least, int most, int? value, [CallerMemberName] string member = "") =>
        AtLeast(least, value, member) is not { } given || given <= most ? value : throw new ArgumentOutOfRangeException(member, value, $"{member} must be at most {most.ToString(CultureInfo.InvariantCulture)}.");

    internal static string Id(string value, [CallerMemberName] string member = "") =>
        value is { Length: > 0 and <= LongestId } ? value : throw new ArgumentException($"{member} must have 1 to {LongestId.ToString(CultureInfo.InvariantCulture)} characters.", member);
}
