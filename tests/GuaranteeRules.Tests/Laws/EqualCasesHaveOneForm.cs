using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GuaranteeRules.Tests.Json;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;
using CanonicalWriter = GuaranteeRules.Json.CaseWriter;
using FreeWriter = GuaranteeRules.Tests.Laws.Cases.CaseText;

namespace GuaranteeRules.Tests.Laws;

/// <summary>However a case is written, its canonical form is the same, and is read back to the same case.</summary>
public sealed class EqualCasesHaveOneForm
{
    [Fact]
    public void The_form_reads_back_to_an_equal_case_and_is_written_again_the_same() => Law.Holds(CaseGenerator.SeveralClaims, ReadsBack, count: 1_000, atLeast: 1_000);

    [Fact]
    public void Offsets_the_order_of_members_numbers_for_amounts_and_stated_defaults_do_not_matter() => Law.Holds(CaseGenerator.SeveralClaims, IsOne, count: 1_000, atLeast: 1_000);

    [Fact]
    public void The_form_is_canonical_JSON() => Law.Holds(CaseGenerator.SeveralClaims, IsCanonical, count: 500, atLeast: 500);

    private static Trial ReadsBack(Case @case)
    {
        var form = Form(@case);
        var read = Read(form);
        return Trial.Of(read == @case && Form(read) == form, () => $"Reads back from {form} as {Form(read)}");
    }

    private static Trial IsOne(Case @case)
    {
        var hour = 0;
        var free = JsonNode.Parse(new FreeWriter(_ => Offset.FromHours((hour++ % 27) - 12)).Write(@case))!;
        var form = Form(Read(Backwards(free).ToJsonString()));
        return Trial.Of(form == Form(@case), () => $"Is {form}");
    }

    private static Trial IsCanonical(Case @case)
    {
        using var parsed = JsonDocument.Parse(Form(@case));
        return Trial.Of(Rfc8785.Of(parsed.RootElement) == Form(@case), () => Rfc8785.Of(parsed.RootElement));
    }

    /// <summary>The members of every object the other way round, and amounts as numbers: what the free writer gives in quotes and is one.</summary>
    private static JsonNode Backwards(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Backwards(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => Backwards(item!))]),
        JsonValue text when text.GetValueKind() == JsonValueKind.String && MoneyText.TryParse(text.GetValue<string>(), out var money) && text.GetValue<string>() == money.ToString() => JsonNode.Parse(money.ToString())!,
        _ => node.DeepClone(),
    };

    private static Case Read(string text) => CaseReader.Read(Encoding.UTF8.GetBytes(text), Judged.Book.Policies);

    private static string Form(Case @case)
    {
        using var output = new MemoryStream();
        CanonicalWriter.Write(output, @case);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
