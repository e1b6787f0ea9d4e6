namespace GuaranteeRules.Tests.Json;

/// <summary>A text that is JSON but no case: which code, where, on which line, in which words.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData("\"10.00\"", "\"12345678901234567890123.00\"", "$.lines[0].paid", 5, "an amount of yuan with at most two decimals, as \"300.00\"")]
    [InlineData("\"10.00\"", "\"10.000\"", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "10.000", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "\"-1\"", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "-0", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "1e2", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "1e400", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "\"NaN\"", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "\"Infinity\"", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "\"1,000.00\"", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "\"１０\"", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "\"\"", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "true", "$.lines[0].paid", 5, "an amount")]
    [InlineData("\"10.00\"", "\n\n{ \"yuan\": 10 }", "$.lines[0].paid", 7, "an amount")]
    [InlineData("\"10.00\"", "1000000000000", "$.lines[0].paid", 5, "an amount")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T10:00:00", "$.claims[0].submittedAt", 9, "an instant with seconds and an offset, as \"2025-03-01T10:00:00+08:00\"")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T10:00+08:00", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T10:00:00.+08:00", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T10:00:00.12345678Z", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-02-29T10:00:00+08:00", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T24:00:00+08:00", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T10:00:60+08:00", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T10:00:00+18:01", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04T10:00:00+0800", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "2025-03-04 10:00:00+08:00", "$.claims[0].submittedAt", 9, "an instant with seconds")]
    [InlineData("2025-03-04T10:00:00+08:00", "0001-01-01T00:00:00Z", "$.claims[0].submittedAt", 9, "an instant of the years 1900 to 2999")]
    [InlineData("2025-03-04T10:00:00+08:00", "9999-12-31T23:59:59.9999999Z", "$.claims[0].submittedAt", 9, "an instant of the years 1900 to 2999")]
    [InlineData("2025-03-04T10:00:00+08:00", "9999-12-31T23:59:59-18:00", "$.claims[0].submittedAt", 9, "an instant of the years 1900 to 2999")]
    [InlineData("2025-03-04T10:00:00+08:00", "0001-01-01T00:00:00+18:00", "$.claims[0].submittedAt", 9, "an instant of the years 1900 to 2999")]
    [InlineData("2025-03-04T10:00:00+08:00", "1899-12-31T15:59:59.9999999Z", "$.claims[0].submittedAt", 9, "an instant of the years 1900 to 2999")]
    [InlineData("2025-03-04T10:00:00+08:00", "2999-12-31T23:59:59-18:00", "$.claims[0].submittedAt", 9, "an instant of the years 1900 to 2999")]
    [InlineData("2025-03-04T10:00:00+08:00", "2999-12-31T16:00:00Z", "$.claims[0].submittedAt", 9, "an instant of the years 1900 to 2999")]
    [InlineData("\"case-1\"", "7", "$.id", 2, "an id, a text of 1 to 128 characters")]
    [InlineData("\"case-1\"", "\"\"", "$.id", 2, "an id")]
    [InlineData("\"quality-defect\"", "\"qualityDefect\"", "$.claims[0].ground", 8, "one of change-of-mind, quality-defect,")]
    [InlineData("\"quality-defect\"", "\"Quality-Defect\"", "$.claims[0].ground", 8, "one of change-of-mind")]
    [InlineData("\"quality-defect\"", "1", "$.claims[0].ground", 8, "one of change-of-mind")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"wants\": \"multiple\",", "$.claims[0].wants", 8, "one of refund, exchange, reship, repair, replacement, loaner.")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 0,", "$.claims[0].quantity", 8, "a whole number from 1 to 2,147,483,647")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 1.01,", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 1.0000000000000000000000000000000001,", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 2147483648.0,", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 0.0,", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 15e-1,", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"ruling\": { \"verdict\": \"approved\" },", "$.claims[0].ruling.verdict", 8, "one of upheld, dismissed.")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"wants\": \"partial-refund\",", "$.claims[0].wants", 8, "one of refund, exchange")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": \"1\",", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 1e400,", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"quantity\": 99999999999999999999999,", "$.claims[0].quantity", 8, "a whole number")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"repair\": { \"feasible\": \"yes\" },", "$.claims[0].repair.feasible", 8, "true or false")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"repair\": { \"failedRepairs\": -1 },", "$.claims[0].repair.failedRepairs", 8, "a whole number from 0")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"evidence\": [ { \"kind\": \"photo\" }, { \"kind\": [] } ],", "$.claims[0].evidence[1].kind", 8, "one of order-screenshot")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"evidence\": [ null ],", "$.claims[0].evidence[0]", 8, "an object")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"evidence\": [\n [] ],", "$.claims[0].evidence[0]", 9, "is a list, not an object")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"evidence\": {},", "$.claims[0].evidence", 8, "is an object, not a list")]
    [InlineData("\"quality-defect\",", "\"quality-defect\", \"review\": \"approved\",", "$.claims[0].review", 8, "is \"approved\", not an object")]
    [InlineData("\"paid\"", "\"sku\": 5, \"paid\"", "$.lines[0].sku", 5, "is 5, not a text")]
    [InlineData("\"paid\"", "\"traits\": [ \"gift\", null ], \"paid\"", "$.lines[0].traits[1]", 5, "is null, not one of bulky")]
    [InlineData("\"paid\"", "\"services\": [ null ], \"paid\"", "$.lines[0].services[0]", 5, "is null, not an id")]
    [InlineData("\"paid\"", "\"services\": \"tmall.worry-free.loaner\", \"paid\"", "$.lines[0].services", 5, "not a list")]
    [InlineData("\"paid\"", "\"terms\": { \"returnDays\": 36501 }, \"paid\"", "$.lines[0].terms.returnDays", 5, "a whole number from 1 to 36,500")]
    [InlineData("\"paid\"", "\"terms\": { \"priceProtectionDays\": 2147483647 }, \"paid\"", "$.lines[0].terms.priceProtectionDays", 5, "a whole number from 1 to 36,500")]
    [InlineData("\"paid\"", "\"terms\": { \"repairYears\": 101 }, \"paid\"", "$.lines[0].terms.repairYears", 5, "a whole number from 1 to 100")]
    [InlineData("\"paid\"", "\"terms\": { \"extendedWarrantyMonths\": 1201 }, \"paid\"", "$.lines[0].terms.extendedWarrantyMonths", 5, "a whole number from 1 to 1,200")]
    public void A_wrong_value_is_shown_with_what_belongs_there(string old, string changed, string path, long line, string expected) =>
        Expect(Texts.Least.With(old, changed), "input.invalid-value", path, line, expected);

    [Theory]
    [InlineData("[]", "is a list, not an object.")]
    [InlineData("42", "is 42, not an object.")]
    [InlineData("\"case\"", "is \"case\", not an object.")]
    [InlineData("null", "is null, not an object.")]
    public void A_case_is_an_object(string text, string expected) => Expect($"\n{text}", "input.invalid-value", "$", 2, expected);

    [Theory]
    [InlineData("\"id\": \"case-1\",", "\"claim\": [],", "$.claim", 2)]
    [InlineData("\"platform\"", "\"plattform\"", "$.order.plattform", 3)]
    [InlineData("\"paid\"", "\"Paid\"", "$.lines[0].Paid", 5)]
    [InlineData("\"lines\": [", "\"line\": [", "$.line", 4)]
    [InlineData("\"ground\"", "\"\\u0067rund\"", "$.claims[0].grund", 8)]
    [InlineData("\"ground\"", "\"notes\": 1, \"ground\"", "$.claims[0].notes", 8)]
    [InlineData("\"ground\"", "\"X-mine\": 1, \"ground\"", "$.claims[0].X-mine", 8)]
    [InlineData("\"ground\"", "\"\": 1, \"ground\"", "$.claims[0].", 8)]
    [InlineData("\"ground\"", "\"$type\": 1, \"ground\"", "$.claims[0].$type", 8)]
    [InlineData("\"ground\"", "\"a.b['c']\": 1, \"ground\"", "$.claims[0].a.b['c']", 8)]
    [InlineData("\"ground\"", "\"review\": {\n\"verdict\": \"approved\", \"by\": 1 }, \"ground\"", "$.claims[0].review.by", 9)]
    public void A_member_that_nobody_knows_is_named_before_those_that_are_missing(string old, string changed, string path, long line) =>
        Expect(Texts.Least.With(old, changed), "input.unknown-member", path, line, "is not a member that is known here.");

    [Theory]
    [InlineData("\"id\": \"case-1\",", "", "$.id", 1)]
    [InlineData("\"id\": \"case-1\",", "\"id\": null,", "$.id", 2)]
    [InlineData("\"platform\": \"taobao\", ", "", "$.order.platform", 3)]
    [InlineData(", \"placedAt\": \"2025-03-01T10:00:00+08:00\"", "", "$.order.placedAt", 3)]
    [InlineData(", \"paid\": \"10.00\"", "", "$.lines[0].paid", 5)]
    [InlineData("\"line\": \"l-1\", ", "", "$.claims[0].line", 8)]
    [InlineData("\"submittedAt\": \"2025-03-04T10:00:00+08:00\"", "\"submittedAt\": null", "$.claims[0].submittedAt", 9)]
    [InlineData("\"quality-defect\"", "\"service\"", "$.claims[0].service", 8)]
    [InlineData("\"quality-defect\"", "\"allergy\", \"evidence\": [ {} ]", "$.claims[0].evidence[0].kind", 8)]
    [InlineData("\"quality-defect\"", "\"allergy\", \"review\": {}", "$.claims[0].review.verdict", 8)]
    public void A_missing_member_is_named_on_the_line_of_its_object(string old, string changed, string path, long line) =>
        Expect(Texts.Least.With(old, changed), "input.missing-member", path, line, "is missing.");

    [Theory]
    [InlineData("\"taobao\"", "\"amazon\"", "$.order.platform", 3, "is 'amazon', a platform that no loaded policy names.")]
    [InlineData("\"line\": \"l-1\"", "\"line\": \"l-9\"", "$.claims[0].line", 8, "is 'l-9', a line that the case does not have.")]
    [InlineData("\"paid\"", "\"programmes\": [ \"tmall.worry-free\",\n\"tmall.worry\" ], \"paid\"", "$.lines[0].programmes[1]", 6, "is 'tmall.worry', a programme that no loaded policy is of.")]
    [InlineData("\"paid\"", "\"services\": [ \"tmall.worry-free.cake\" ], \"paid\"", "$.lines[0].services[0]", 5, "is 'tmall.worry-free.cake', a service that no loaded policy has.")]
    [InlineData("\"ground\"", "\"service\": \"x\", \"ground\"", "$.claims[0].service", 8, "is 'x', a service")]
    [InlineData("\"platform\"", "\"merchant\": { \"provides\": [ \"x\" ] }, \"platform\"", "$.order.merchant.provides[0]", 3, "is 'x', a service")]
    [InlineData("\"platform\"", "\"merchant\": { \"enrolments\": [ { \"service\": \"x\" } ] }, \"platform\"", "$.order.merchant.enrolments[0].service", 3, "is 'x', a service")]
    public void A_name_that_nothing_bears_is_quoted(string old, string changed, string path, long line, string expected) =>
        Expect(Texts.Least.With(old, changed), "input.unknown-reference", path, line, expected);

    [Theory]
    [InlineData("\"lines\": [", "\"lines\": [ { \"id\": \"l-1\", \"paid\": 1 },", "$.lines[1].id", 5, "is the id of an earlier line.")]
    [InlineData("\"claims\": [", "\"claims\": [ { \"id\": \"k-1\", \"line\": \"l-1\", \"ground\": \"allergy\", \"submittedAt\": \"2025-03-04T10:00:00+08:00\" },", "$.claims[1].id", 8, "is the id of an earlier claim.")]
    public void An_id_names_one_thing(string old, string changed, string path, long line, string expected) =>
        Expect(Texts.Least.With(old, changed), "input.duplicate-id", path, line, expected);

    [Fact]
    public void A_huge_value_is_not_repeated_whole()
    {
        var problem = Texts.Error(Texts.Least.With("\"10.00\"", $"\"{new string('1', 55)}😀{new string('1', 100_000)}\""));
        Assert.True(problem.Message.Length < 200, problem.Message);
        Assert.Contains("111...", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(problem.Message, char.IsSurrogate);
    }

    internal static void Expect(string text, string code, string? path, long? line, string message)
    {
        var problem = Texts.Error(text);
        Assert.Equal((code, path, line), (problem.Code, problem.Path, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("GuaranteeRules", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", problem.Message, StringComparison.Ordinal);
    }
}
