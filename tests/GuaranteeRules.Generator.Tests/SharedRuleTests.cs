using System.Text;

namespace GuaranteeRules.Generator.Tests;

/// <summary>What the library's families do, a user's can too: in an assembly that sees only what is public, two families inherit abstract generic rules of the user's own.</summary>
public sealed class SharedRuleTests
{
    private const string Shared = """
        using GuaranteeRules.Assessments;
        using GuaranteeRules.Decisions;
        using GuaranteeRules.Facts;
        using GuaranteeRules.Policies;
        using GuaranteeRules.Wording;
        using NRules.Fluent.Dsl;

        namespace Shop.Shared;

        public interface ILastsForAWindow { Window Window { get; } }

        public abstract class Assess<TTerms> : Rule where TTerms : Terms
        {
            public override void Define()
            {
                Claim claim = null!;
                Line line = null!;
                Order order = null!;
                LineLedger ledger = null!;
                Circumstances circumstances = null!;
                ClauseVersion<TTerms> version = null!;
                When()
                    .Match(() => version)
                    .Match(() => claim, c => version.Answers(c.Ground))
                    .Match(() => line, l => l.Id == claim.Line)
                    .Match(() => order)
                    .Match(() => ledger, l => l.Line.Id == line.Id)
                    .Match(() => circumstances);
                Then().Yield(_ => new Assessment<TTerms>(version, claim, line, order, ledger, circumstances));
            }
        }

        public abstract class RefuseIfTooLate<TTerms> : Rule where TTerms : Terms, ILastsForAWindow
        {
            public override void Define()
            {
                Assessment<TTerms> a = null!;
                When().Match(() => a, x => x.IsAfter(x.Terms.Window));
                Then().Yield(_ => a.Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.EndOf(a.Terms.Window)), null));
            }
        }
        """;

    private const string Families = """
        using GuaranteeRules.Assessments;
        using GuaranteeRules.Decisions;
        using GuaranteeRules.Facts;
        using GuaranteeRules.Policies;
        using NRules.Fluent.Dsl;

        namespace Shop.Families;

        public sealed record ScratchTerms(Window Window) : Terms, Shared.ILastsForAWindow
        {
            public static ClauseFamily Family { get; } = ClauseFamily.Of("scratch", terms => new ScratchTerms(terms.Required("window").Window()));
        }

        public static partial class Scratch
        {
            public sealed partial class WhichClaimsAreAssessed : Shared.Assess<ScratchTerms>;
            public sealed partial class RefuseIfTooLate : Shared.RefuseIfTooLate<ScratchTerms>;

            public sealed partial class GiveThePrice : Rule
            {
                public override void Define()
                {
                    Assessment<ScratchTerms> a = null!;
                    When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
                    Then().Yield(_ => a.Grant(a.Refund(Timing.OnApproval, Party.Merchant, null), (Reason?)null, null));
                }
            }
        }

        public sealed record SizeTerms(Window Window) : Terms, Shared.ILastsForAWindow
        {
            public static ClauseFamily Family { get; } = ClauseFamily.Of("size", terms => new SizeTerms(terms.Required("window").Window()));
        }

        public static partial class Size
        {
            public sealed partial class WhichClaimsAreAssessed : Shared.Assess<SizeTerms>;
            public sealed partial class RefuseIfTooLate : Shared.RefuseIfTooLate<SizeTerms>;

            public sealed partial class GiveTheOtherSize : Rule
            {
                public override void Define()
                {
                    Assessment<SizeTerms> a = null!;
                    When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
                    Then().Yield(_ => a.Grant(a.InKind(Head.Exchange), (Reason?)null, null));
                }
            }
        }
        """;

    private const string Policy = """
        { "programme": "mall.care", "platform": "mall", "label": false, "rank": 60, "inKindPaidBy": "merchant",
          "title": { "zh-CN": "商城保障", "en": "Mall Care" }, "source": { "zh-CN": "商城规则", "en": "Mall rules" },
          "clauses": [
            { "id": "mall.care.scratch", "kind": "right", "family": "scratch", "offered": "with-programme", "grounds": ["transit-damage"],
              "text": { "zh-CN": "划痕包退。", "en": "A scratch brings the price back." }, "source": "rule 1",
              "versions": [ { "from": null, "until": null, "terms": { "window": { "days": 3, "from": "signed" } } } ] },
            { "id": "mall.care.size", "kind": "right", "family": "size", "offered": "with-programme", "grounds": ["change-of-mind"],
              "text": { "zh-CN": "尺码包换。", "en": "Another size for the asking." }, "source": "rule 2",
              "versions": [ { "from": null, "until": null, "terms": { "window": { "days": 9, "from": "signed" } } } ] } ] }
        """;

    private static readonly Lazy<GuaranteeBook> Book = new(Load);

    [Theory]
    [InlineData("transit-damage", "2025-03-05T23:59:59+08:00", "eligible: refund")]
    [InlineData("transit-damage", "2025-03-06T00:00:00+08:00", "ineligible: window.expired")]
    [InlineData("change-of-mind", "2025-03-11T23:59:59+08:00", "eligible: exchange")]
    [InlineData("change-of-mind", "2025-03-12T00:00:00+08:00", "ineligible: window.expired")]
    public void Each_family_decides_by_its_own_terms(string ground, string submitted, string decided)
    {
        var json = $$"""
            { "id": "c", "order": { "id": "o", "platform": "mall", "placedAt": "2025-03-01T10:00:00+08:00", "paidAt": "2025-03-01T10:00:00+08:00" },
              "lines": [ { "id": "l", "category": "clothing", "paid": "100.00", "signedAt": "2025-03-02T10:00:00+08:00" } ],
              "claims": [ { "id": "k", "line": "l", "ground": "{{ground}}", "submittedAt": "{{submitted}}" } ] }
            """;
        var decision = Assert.Single(Book.Value.Decide(CaseReader.Read(Encoding.UTF8.GetBytes(json), Book.Value.Policies)).Decisions);
        var said = decision.Remedies.Select(remedy => Names<Head>.Of(remedy.Head)).Concat(decision.Reasons.Select(reason => reason.Code.Id));
        Assert.Equal(decided, $"{Names<Outcome>.Of(decision.Outcome)}: {string.Join(", ", said)}");
    }

    private static GuaranteeBook Load()
    {
        var assembly = Generating.Load(("Shop.cs", Generating.Shop), ("Shared.cs", Shared), ("Families.cs", Families));
        var families = assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Terms))).Select(type => (ClauseFamily)type.GetProperty("Family")!.GetValue(null)!);
        return new GuaranteeBook(GuaranteeBook.LoadPolicies([PolicyFile.FromText("mall.json", Policy)], families: families), RuleList.PlansOf(Generating.RulesOf(assembly)));
    }
}
