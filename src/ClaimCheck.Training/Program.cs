using System.CommandLine;
using ClaimCheck.Training.Lexicons;

RootCommand root = new("Trains and evaluates the shipped models and tables.") { LexiconCommand.Create() };
return root.Parse(args).Invoke();
