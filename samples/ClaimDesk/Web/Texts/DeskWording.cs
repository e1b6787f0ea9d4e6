using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using GuaranteeRules.Cli;
using NodaTime;

namespace ClaimDesk.Web.Texts;

/// <summary>The words of the pages in one language. What the terminal also says, the pages say in the same words.</summary>
internal sealed class DeskWording
{
    /// <summary>The cookie that keeps a reader's choice.</summary>
    internal const string Cookie = "lang";

    private static readonly DeskWording Chinese = new("zh-CN", Language.Chinese);
    private static readonly DeskWording English = new("en", Language.English);

    private readonly FrozenDictionary<string, string> texts;

    private DeskWording(string tag, Language language)
    {
        (Tag, Language, Tool) = (tag, language, ToolWording.In(language));
        Remedies = new RemedyText(Tool);
        using var stream = typeof(DeskWording).Assembly.GetManifestResourceStream($"DeskTexts/{tag}.json")!;
        texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal string Tag { get; }

    internal Language Language { get; }

    internal ToolWording Tool { get; }

    internal RemedyText Remedies { get; }

    internal string this[string key] => texts[key];

    /// <summary>Chinese, unless the reader chose otherwise.</summary>
    internal static DeskWording For(HttpContext? context) => In(context?.Request.Cookies[Cookie]);

    internal static DeskWording In(string? tag) => tag == English.Tag ? English : Chinese;

    internal string Fill(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>A name of the case format in words; the name itself where nobody has a word for it.</summary>
    internal string Word(string name) => Tool.All.GetValueOrDefault("ground." + name) ?? Words.Of(name, Language) ?? Tool.All.GetValueOrDefault("head." + name) ?? name;

    internal string Of(Outcome outcome) => Tool["outcome." + Names<Outcome>.Of(outcome)];

    /// <summary>China's wall clock, to the minute where no seconds are needed.</summary>
    internal static string Clock(Instant instant) => ClockText.Of(instant) is var text && text.EndsWith(":00", StringComparison.Ordinal) ? text[..^3] : ClockText.Of(instant);

    internal string Yuan(Money money) => Tool.Fill("amount", ("amount", money.ToString()));
}
