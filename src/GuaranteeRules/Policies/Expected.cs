using System.Globalization;

namespace GuaranteeRules.Policies;

/// <summary>What a place of a policy file asks for, in words that go on from "not".</summary>
internal static class Expected
{
    internal static LocalText List { get; } = new("列表", "a list");

    internal static LocalText Object { get; } = new("对象", "an object");

    internal static LocalText Text { get; } = new("非空文本", "a text that is not empty");

    internal static LocalText Flag { get; } = new(" true 或 false", "true or false");

    internal static LocalText Ratio { get; } = new("大于 0、小数点前后各至多 9 位的比例，如 \"1.0\"", "a ratio above 0 of at most 9 digits before and after the point, as \"1.0\"");

    internal static LocalText Money { get; } = new("带两位小数的金额（元），如 \"300.00\"", "an amount of yuan with two decimals, as \"300.00\"");

    internal static LocalText Instant { get; } = new("带秒和时区偏移的时刻，如 \"2023-01-02T00:00:00+08:00\"", "an instant with seconds and an offset, as \"2023-01-02T00:00:00+08:00\"");

    internal static LocalText InstantOfTheCalendar { get; } = new("按 UTC 处于公元 1 年至 9999 年的时刻", "an instant of the years 1 to 9999 in UTC");

    internal static LocalText TimeOfDay { get; } = new("一日中的时间，如 \"16:00\"", "a time of day, as \"16:00\"");

    internal static LocalText PlatformId { get; } = Id("平台编号", "a platform's id", "one part", "一段", "tmall");

    internal static LocalText ProgrammeId { get; } = Id("服务编号", "a programme's id", "two parts", "两段", "tmall.worry-free");

    internal static LocalText ClauseId { get; } = Id("条款编号", "a clause's id", "three parts", "三段", "tmall.worry-free.price-protection");

    internal static LocalText ProgrammeOrClauseId { get; } = new($"{ProgrammeId.Chinese}或{ClauseId.Chinese}", $"{ProgrammeId.English}, nor {ClauseId.English}");

    internal static LocalText WholeNumber(int least, int most)
    {
        var (from, to) = (least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        return new($" {from} 至 {to} 的整数", $"a whole number from {from} to {to}");
    }

    internal static LocalText OneOf(string names) => new($"以下之一：{names}", $"one of {names}");

    private static LocalText Id(string chinese, string english, string parts, string inChinese, string example) => new(
        $"{chinese}（以点分隔的{inChinese}，由小写字母、数字和连字符组成，共至多 128 个字符，如 \"{example}\"）",
        $"{english} of {parts} of lower-case letters, digits and hyphens, at most 128 characters together, as \"{example}\"");
}
