using System.CommandLine;
using ClaimCheck.Training.Benchmark;
using ClaimCheck.Training.Calibration;
using ClaimCheck.Training.Language;
using ClaimCheck.Training.Lexicons;
using ClaimCheck.Training.Names;
using ClaimCheck.Training.Pairs;
using ClaimCheck.Training.Questions;
using ClaimCheck.Training.Stories;

RootCommand root = new("Trains and evaluates the shipped models and tables.")
{
    CalibrateCommand.Create(),
    CompareSubwordsCommand.Create(),
    EvaluateCommand.Create(),
    EvaluateChecksCommand.Create(),
    EvaluateStoriesCommand.Create(),
    EvaluateNamesCommand.Create(),
    EvaluatePairsCommand.Create(),
    InspectQuestionsCommand.Create(),
    NearMissesCommand.Create(),
    LemmaFrequencyCommand.Create(),
    LexiconCommand.Create(),
    LikeWordsCommand.Create(),
    TermFrequencyCommand.Create(),
    TrainCommand.Create(),
    TrainPairsCommand.Create(),
    TrainNamesCommand.Create(),
    TrainStoriesCommand.Create(),
    TrainQuestionsCommand.Create(),
};
return root.Parse(args).Invoke();
