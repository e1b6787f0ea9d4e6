using GuaranteeRules.Cli;

return CommandLine.Run(args, Surroundings.OfProcess());
