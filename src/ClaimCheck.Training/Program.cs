using System.CommandLine;

var root = new RootCommand("Trains and evaluates the shipped models and tables.");
return root.Parse(args).Invoke();
