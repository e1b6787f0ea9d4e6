using BenchmarkDotNet.Running;
using GuaranteeRules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DecideOneClaim).Assembly).Run(args);
