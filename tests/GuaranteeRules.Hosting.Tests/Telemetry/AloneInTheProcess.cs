namespace GuaranteeRules.Hosting.Tests.Telemetry;

/// <summary>Tests that hear what the whole process does.</summary>
[CollectionDefinition(nameof(AloneInTheProcess), DisableParallelization = true)]
public sealed class AloneInTheProcess;
