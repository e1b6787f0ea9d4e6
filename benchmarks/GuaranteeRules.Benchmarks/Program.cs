using BenchmarkDotNet.Running;
using GuaranteeRules.Benchmarks;
using GuaranteeRules.Benchmarks.Ratios;

if (args is ["ratios"])
{
    RatioReport.Write(Console.Out, RatioSettings.Quick);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(DecideOneClaim).Assembly).Run(args);
