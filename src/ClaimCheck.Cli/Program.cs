using ClaimCheck.Cli;

return await CommandLine.RunAsync(args, Terminal.FromConsole()).ConfigureAwait(false);
