using System.CommandLine;
using System.Globalization;
using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Training.Language;

/// <summary>The command that scores the analyzer on treebanks.</summary>
internal static class EvaluateCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Treebanks in CoNLL-U.", Arity = ArgumentArity.OneOrMore };
        var genre = new Option<string?>("--genre") { Description = "Score only documents whose id holds this." };
        var errors = new Option<FileInfo?>("--errors") { Description = "Write the misses of the segmentation to this file." };
        var modelFile = new Option<FileInfo?>("--model") { Description = "The model file; without it only tokens and sentences are scored." };
        var command = new Command("evaluate", "Scores tokens and sentences of the raw text, tags, lemmas and trees against treebanks.") { files, genre, errors, modelFile };
        command.SetAction(parse =>
        {
            using TextWriter? log = parse.GetValue(errors) is { } target ? target.CreateText() : null;
            LanguageModel? model = null;
            if (parse.GetValue(modelFile) is { } path)
            {
                using FileStream stream = path.OpenRead();
                model = LanguageModel.Load(stream);
            }

            foreach (FileInfo file in parse.GetRequiredValue(files))
            {
                Evaluate(file, model, parse.GetValue(genre), log, parse.InvocationConfiguration.Output);
            }
        });
        return command;
    }

    private static void Evaluate(FileInfo file, LanguageModel? model, string? genre, TextWriter? log, TextWriter output)
    {
        List<ConlluSentence> sentences = Treebank.Read(file.FullName, genre);
        (SegmentationScore.Counts tokens, SegmentationScore.Counts boundaries) = SegmentationScore.Score(new EnglishAnalyzer(), sentences, log);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name} {genre}: tokens F1 {tokens.F1:F2}, sentences F1 {boundaries.F1:F2} ({boundaries.Right} right, {boundaries.Found} found, {boundaries.Gold} gold)"));
        if (model != null)
        {
            output.WriteLine(TreeScore.Line(model, sentences, goldTags: false));
            output.WriteLine(TreeScore.Line(model, sentences, goldTags: true));
        }
    }
}
