using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;
using CaseText = GuaranteeRules.Tests.Laws.Cases.CaseText;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 3, first part. The same instants in other UTC offsets give the same bytes.</summary>
public sealed class OffsetsChangeNothing
{
    private static readonly Offset[] Offsets = [Offset.Zero, Offset.FromHours(-12), Offset.FromHoursAndMinutes(5, 45), Offset.FromHours(14), Offset.FromHoursAndMinutes(-9, -30), Offset.FromHours(8)];

    [Fact]
    public void Writing_every_instant_in_another_offset_changes_nothing() =>
        Law.Holds(CaseGenerator.SeveralClaims, SameInEveryOffset, count: 1_000, atLeast: 1_000);

    [Fact]
    public void A_written_case_reads_back_equal() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Trial.Of(Read(new CaseText().Write(@case)) == @case, () => "Reads back differently."), count: 1_000, atLeast: 1_000);

    private static Trial SameInEveryOffset(Case @case)
    {
        var next = 0;
        var mixed = new CaseText(_ => Offsets[next++ % Offsets.Length]).Write(@case);
        var elsewhere = Offsets.Select(offset => new CaseText(_ => offset).Write(@case)).Append(mixed);
        var expected = Judged.Written(@case);
        return Trial.All(elsewhere.Select(text => Trial.Of(Judged.Written(Read(text)) == expected, () => $"Decided differently when written as {System.Text.Encoding.UTF8.GetString(text)}")));
    }

    private static Case Read(byte[] text) => CaseReader.Read(text, Judged.Book.Policies);
}
