using System.Text.Json.Nodes;
using ClaimDesk.Web.Trying;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace GuaranteeRules.Desk.Tests.Web;

/// <summary>The form and the JSON stand for the same case.</summary>
public sealed class CaseFormTests
{
    private static readonly string[] Names = ["platform", "placedAt", "paidAt", "paid", "quantity", "category", "shippedAt", "signedAt", "ground", "submittedAt", "goods", "returnFreight", "unitPrice", "review"];

    [Fact]
    public void A_form_that_nobody_touched_leaves_every_sample_as_it_is() => Assert.All(SampleCases.All, sample =>
        Assert.True(JsonNode.DeepEquals(sample, CaseForm.Apply(sample.DeepClone().AsObject(), Form(sample))), sample["id"]!.ToString()));

    [Fact]
    public void What_is_filled_in_stands_in_the_case()
    {
        var sample = SampleCases.All.First(sample => sample["quotes"] is null);
        var facts = CaseForm.Apply(sample, Form(sample, ("ground", "price-drop"), ("submittedAt", "2025-05-01T09:30"), ("unitPrice", "12.50"), ("evidence", new StringValues(["photo", "video"]))));
        Assert.Equal("price-drop", facts["claims"]![0]!["ground"]!.ToString());
        Assert.Equal("2025-05-01T09:30:00+08:00", facts["claims"]![0]!["submittedAt"]!.ToString());
        Assert.Equal("12.50", facts["quotes"]![0]!["unitPrice"]!.ToString());
        Assert.Equal(["photo", "video"], facts["claims"]![0]!["evidence"]!.AsArray().Select(item => item!["kind"]!.ToString()));
    }

    /// <summary>What a browser sends of the form that the case is shown in.</summary>
    private static FormCollection Form(JsonObject facts, params ReadOnlySpan<(string Name, StringValues Value)> changes)
    {
        var values = Names.ToDictionary(name => name, name => new StringValues(CaseForm.Value(facts, name)), StringComparer.Ordinal);
        values["programmes"] = Chosen(CasePart.Line.In(facts)?["programmes"], item => item!.ToString());
        values["evidence"] = Chosen(CasePart.Claim.In(facts)?["evidence"], item => item!["kind"]!.ToString());
        foreach (var (name, value) in changes)
        {
            values[name] = value;
        }

        return new FormCollection(values);
    }

    private static StringValues Chosen(JsonNode? list, Func<JsonNode?, string> name) => new([.. CasePart.Items(list).Select(name).Distinct()]);
}
