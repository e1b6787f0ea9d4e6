using System.Globalization;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>Measures everything side by side and says it in one line each.</summary>
internal static class RatioReport
{
    internal static void Write(TextWriter output, RatioSettings settings)
    {
        var book = GuaranteeBook.Standard();
        Say("generated_over_hand", HandRatio.Measure(book, settings), "0.00");
        var nrules = NRulesRatio.Measure(book, settings);
        Say("nrules_over_generated", nrules.Decisions, "0");
        Say("nrules_rules_over_rules", nrules.Rules, "0");
        Say("cost_10000_over_10", OrderSizeRatio.Measure(book, settings), "0.00");
        Say("brief_over_stj", JsonRatio.Measure(book, ResultDetail.Brief, settings), "0.00");
        Say("standard_over_stj", JsonRatio.Measure(book, ResultDetail.Standard, settings), "0.00");
        Say("full_over_stj", JsonRatio.Measure(book, ResultDetail.Full, settings), "0.00");
        Say("explained_over_decided", ExplainRatio.Measure(book, settings), "0.00");
        Say("two_threads_over_one", ThreadRatio.Measure(book, settings), "0.00");
        var throughput = Throughput.Measure(book, settings);
        Say("bytes_per_decision", throughput.BytesPerDecision, "0");
        if (settings.Starts > 0)
        {
            var start = settings.Publishes ? ColdStart.Prepare() : ColdStart.AsBuilt();
            Console.Error.WriteLine($"The programs whose start is timed are compiled {start.Built}.");
            Say("cold_ms_over_hello", start.Measure(settings.Starts), "0");
        }

        Say("claims_per_second", throughput.ClaimsPerSecond, "0");

        void Say(string name, double value, string format)
        {
            output.WriteLine($"{name}: {value.ToString(format, CultureInfo.InvariantCulture)}");
            output.Flush();
        }
    }
}
