using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Training.Language;

/// <summary>The command that trains the language model. The same files and parameters give the same bytes, whatever the number of threads.</summary>
internal static class TrainCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var defaults = new TrainingParameters();
        var files = new Argument<string[]>("files") { Description = "Treebanks in CoNLL-U; FILE*5 counts a treebank five times.", Arity = ArgumentArity.OneOrMore };
        var dev = new Option<FileInfo[]>("--dev") { Description = "Treebanks to score the model on.", AllowMultipleArgumentsPerToken = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model file.", Required = true };
        var epochs = new Option<int>("--epochs") { Description = "Times the parser goes through the sentences.", DefaultValueFactory = _ => defaults.ParserEpochs };
        var taggerEpochs = new Option<int>("--tagger-epochs") { Description = "Times the tagger does.", DefaultValueFactory = _ => defaults.TaggerEpochs };
        var rate = new Option<double>("--rate") { Description = "Size of the parser's first steps in training.", DefaultValueFactory = _ => defaults.ParserRate };
        var threads = new Option<int>("--threads") { Description = "Threads to use.", DefaultValueFactory = _ => defaults.Threads };
        var command = new Command("train", "Trains the language model from treebanks.") { files, dev, output, epochs, taggerEpochs, rate, threads };
        command.SetAction(parse =>
        {
            TrainingParameters parameters = defaults with
            {
                ParserEpochs = parse.GetValue(epochs),
                TaggerEpochs = parse.GetValue(taggerEpochs),
                ParserRate = parse.GetValue(rate),
                Threads = parse.GetValue(threads),
            };
            Train(parse.GetRequiredValue(files), parse.GetValue(dev) ?? [], parameters, parse.GetRequiredValue(output), parse.InvocationConfiguration.Output);
        });
        return command;
    }

    private static void Train(string[] files, FileInfo[] dev, TrainingParameters parameters, FileInfo output, TextWriter log)
    {
        var manifest = new StringBuilder("ClaimCheck language model. Trained by `ClaimCheck.Training train`.\n");
        var treebank = new List<ConlluSentence>();
        foreach (string file in files)
        {
            int star = file.LastIndexOf('*');
            string path = star < 0 ? file : file[..star];
            int times = star < 0 ? 1 : int.Parse(file.AsSpan(star + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            List<ConlluSentence> sentences = Treebank.Read(path);
            for (int i = 0; i < times; i++)
            {
                treebank.AddRange(sentences);
            }

            manifest.Append(CultureInfo.InvariantCulture, $"input {Path.GetFileName(path)} x{times} sha256 {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}\n");
        }

        manifest.Append(CultureInfo.InvariantCulture, $"parameters {parameters with { Threads = 0 }}\n");
        treebank.AddRange(HeadlineCopies.Of(treebank));
        ModelData data = ModelTrainer.Train(treebank, parameters, "", log);
        var model = new LanguageModel(data);
        foreach (FileInfo file in dev)
        {
            List<ConlluSentence> sentences = Treebank.Read(file.FullName);
            foreach (bool goldTags in new[] { false, true })
            {
                string line = TreeScore.Line(model, sentences, goldTags);
                log.WriteLine(file.Name + ": " + line);
                manifest.Append("score ").Append(file.Name).Append(' ').Append(line.AsSpan(0, line.IndexOf(';', StringComparison.Ordinal))).Append('\n');
            }
        }

        using var memory = new MemoryStream();
        ModelWriter.Write(data with { Manifest = manifest.ToString() }, memory);
        File.WriteAllBytes(output.FullName, memory.ToArray());
        log.WriteLine($"{output.Name}: {memory.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(memory.ToArray()))}");
    }
}
