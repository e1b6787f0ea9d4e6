using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;
using GuaranteeRules.Tests.Laws;
using NRules;
using NRules.Fluent;

namespace GuaranteeRules.NRules.Tests;

/// <summary>The same policies, judged by the library's own engine and by NRules.</summary>
internal static class Books
{
    internal static readonly GuaranteeBook Own = Judged.Book;

    internal static readonly GuaranteeBook Other = BookOf(NRulesEngine.Compile());

    /// <summary>The rules as somebody loads them who knows NRules and nothing of this engine.</summary>
    internal static RuleRepository Repository()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.PrivateTypes().NestedTypes().From(typeof(GuaranteeBook).Assembly));
        return repository;
    }

    internal static GuaranteeBook BookOf(IRuleEngine engine) => new(Own.Policies, engine);

    /// <summary>Holds where a book writes what the library's own writes, in both languages.</summary>
    internal static Trial SameBytes(GuaranteeBook other, Case @case)
    {
        var (own, others) = (Own.Decide(@case), other.Decide(@case));
        return Trial.All(Enum.GetValues<Language>().Select(language =>
        {
            var (expected, actual) = (Judged.Written(own, language), Judged.Written(others, language));
            return Trial.Of(expected == actual, () => $"NRules {actual}\nown    {expected}");
        }));
    }

    internal static Case Read(byte[] text) => CaseReader.Read(text, Own.Policies);
}
