return await ClaimDesk.CommandLine.Define().Parse(args).InvokeAsync();
