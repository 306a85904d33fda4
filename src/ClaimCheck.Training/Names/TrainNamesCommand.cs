using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;
using ClaimCheck.Training.Language;

namespace ClaimCheck.Training.Names;

/// <summary>
/// The command that gives a language model its editor of names. The words have tags by taggers that have not seen their sentence, as words of new texts
/// have. The same files and parameters give the same bytes.
/// </summary>
internal static class TrainNamesCommand
{
    private const string ManifestMark = "names ";

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        NameTrainingParameters defaults = new();
        Argument<string[]> files = new("files") { Description = "Treebanks in CoNLL-U that the model's tagger was trained on.", Arity = ArgumentArity.OneOrMore };
        Option<string> gold = new("--iob2") { Description = "The names in sentences of these treebanks (UniversalNER).", Required = true };
        Option<FileInfo> model = new("--model") { Description = "The language model that gets the editor of names.", Required = true };
        Option<FileInfo> output = new("--output", "-o") { Description = "The model file.", Required = true };
        Option<int> epochs = new("--epochs") { Description = "Times to go through the candidates.", DefaultValueFactory = _ => defaults.Epochs };
        Option<int> margin = new("--margin") { Description = "Distance that the right edit's score should have.", DefaultValueFactory = _ => defaults.Margin };
        Command command = new("train-names", "Gives a language model its editor of names.") { files, gold, model, output, epochs, margin };
        command.SetAction(parse => Train(
            parse.GetRequiredValue(files),
            parse.GetRequiredValue(gold),
            parse.GetRequiredValue(model),
            defaults with { Epochs = parse.GetValue(epochs), Margin = parse.GetValue(margin) },
            parse.GetRequiredValue(output),
            parse.InvocationConfiguration.Output));
        return command;
    }

    private static void Train(string[] files, string gold, FileInfo model, NameTrainingParameters parameters, FileInfo output, TextWriter log)
    {
        using FileStream input = model.OpenRead();
        ModelData data = ModelReader.Read(input);
        LanguageModel language = new(data);
        List<ConlluSentence> treebank = [.. files.SelectMany(file => Treebank.Read(file))];
        byte[][] tags = Tags(treebank, data);
        List<(uint[] Features, int Edit)> examples = [];
        foreach (NamedText text in NamedText.Read(treebank, gold))
        {
            List<ConlluSentence> sentences = [.. text.Sentences.Select(index => ConlluText.Retag(treebank[index], language, tags[index]))];
            examples.AddRange(NameTrainer.Examples(ConlluText.Create(sentences), text));
        }

        log.WriteLine($"{examples.Count} candidates");
        LinearModelData editor = Compression.Compress(NameTrainer.Train(examples, parameters), parameters.Updates, parameters.Weight);
        using MemoryStream memory = new();
        ModelWriter.Write(data with { Manifest = Manifest(data.Manifest, files, gold, parameters), Names = editor }, memory);
        File.WriteAllBytes(output.FullName, memory.ToArray());
        log.WriteLine($"{editor.Fingerprints.Length} features, {editor.PairClasses.Length} weights");
        log.WriteLine($"{output.Name}: {memory.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(memory.ToArray()))}");
    }

    private static string Manifest(string before, string[] files, string gold, NameTrainingParameters parameters)
    {
        StringBuilder manifest = new();
        foreach (string line in before.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(ManifestMark, StringComparison.Ordinal)))
        {
            manifest.Append(line).Append('\n');
        }

        foreach (string file in files.Append(gold))
        {
            manifest.Append(CultureInfo.InvariantCulture, $"{ManifestMark}input {Path.GetFileName(file)} sha256 {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}\n");
        }

        return manifest.Append(CultureInfo.InvariantCulture, $"{ManifestMark}parameters {parameters}\n").ToString();
    }

    private static byte[][] Tags(List<ConlluSentence> treebank, ModelData data)
    {
        TagSet tagSet = new(data.Tags);
        HashTable ambiguity = new(data.Ambiguity);
        TrainingSentence[] sentences = treebank.Select(sentence => TrainingSentence.Create(sentence, tagSet, [], ambiguity)).ToArray();
        return ModelTrainer.Jackknife(sentences, data.Tags.Length, new TrainingParameters());
    }
}
