using System.CommandLine;
using ClaimCheck.Training.Language;
using ClaimCheck.Training.Lexicons;

RootCommand root = new("Trains and evaluates the shipped models and tables.")
{
    EvaluateCommand.Create(),
    LexiconCommand.Create(),
};
return root.Parse(args).Invoke();
