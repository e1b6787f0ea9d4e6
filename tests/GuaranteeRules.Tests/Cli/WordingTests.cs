using System.Reflection;
using System.Text.RegularExpressions;
using GuaranteeRules.Cli;

namespace GuaranteeRules.Tests.Cli;

/// <summary>The tool's texts are complete in both languages.</summary>
public sealed class WordingTests
{
    private static readonly ToolWording Chinese = ToolWording.In(Language.Chinese);
    private static readonly ToolWording English = ToolWording.In(Language.English);

    [Fact]
    public void Both_languages_have_the_same_keys_with_the_same_places()
    {
        Assert.Equal(Chinese.All.Keys.Order(StringComparer.Ordinal), English.All.Keys.Order(StringComparer.Ordinal));
        Assert.All(Chinese.All, text => Assert.Equal(Places(text.Value), Places(English[text.Key])));
        Assert.All(Chinese.All.Concat(English.All), text => Assert.NotEmpty(text.Value));
    }

    [Fact]
    public void Every_word_of_the_format_has_a_text()
    {
        var ways = Enum.GetValues<Instrument>().SelectMany(instrument => Enum.GetValues<Timing>().Select(timing => $"way.{Names<Instrument>.Of(instrument)}.{Names<Timing>.Of(timing)}"));
        string[] keys = [.. Keys<Outcome>("outcome."), .. Heads.OfRemedies.Select(head => "head." + Names<Head>.Of(head)), .. Keys<Party>("party."), .. Keys<ClauseKind>("kind."), .. ways];
        Assert.All(keys, key => Assert.True(English.All.ContainsKey(key), key));
    }

    [Fact]
    public void Every_ground_has_a_word_in_both_languages() =>
        Assert.All(Enum.GetValues<Ground>(), ground => Assert.All([Chinese, English], wording => Assert.True(wording.Of(ground) != Names<Ground>.Of(ground) || Words.Of(Names<Ground>.Of(ground), wording.Language) is not null, Names<Ground>.Of(ground))));

    [Fact]
    public void Every_input_error_has_a_text()
    {
        var codes = typeof(InputCode).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!).Append("input.overflow");
        Assert.All(codes, code => Assert.True(English.All.ContainsKey("say." + code), code));
    }

    [Fact]
    public void Every_member_of_a_case_can_be_asked_for() =>
        Assert.All(CaseShape.Members, member => Assert.True(English.All.ContainsKey("expected." + Names<MemberKind>.Of(member.Kind)), member.Path));

    [Fact]
    public void A_value_that_looks_like_a_place_is_not_filled_again() =>
        Assert.Equal("Case {case}", English.Fill("case", ("case", "{case}")));

    private static IEnumerable<string> Keys<T>(string start)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => start + Names<T>.Of(value));

    private static string Places(string text) =>
        string.Join(' ', Regex.Matches(text, "\\{[^}]*\\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(place => place.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
