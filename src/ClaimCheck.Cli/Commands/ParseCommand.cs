using System.CommandLine;
using ClaimCheck.Articles;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Cli.Output;
using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck parse</c>: shows the linguistic analysis of articles, or of a treebank whose words are given.</summary>
internal sealed class ParseCommand
{
    private readonly InputOptions _input = new(required: false);
    private readonly OutputOptions _output = new("conllu", ["conllu"]);

    private readonly Option<string?> _pretokenized = new("--pretokenized")
    {
        Description = "Annotate the sentences of this CoNLL-U file instead of articles; their words stay as they are.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _goldTags = new("--gold-tags") { Description = "With --pretokenized: keep the tags of the file." };
    private readonly Terminal _terminal;

    private ParseCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var parse = new ParseCommand(terminal);
        var command = new Command("parse", "Shows words, tags, lemmas and dependency trees of articles in CoNLL-U.");
        parse._input.AddTo(command);
        parse._output.AddTo(command);
        command.Add(parse._pretokenized);
        command.Add(parse._goldTags);
        command.Validators.Add(result =>
        {
            bool paths = parse._input.HasPaths(result);
            bool treebank = result.GetValue(parse._pretokenized) is not null;
            if (paths == treebank)
            {
                result.AddError(paths ? "give either PATHS or --pretokenized, not both" : "give PATHS or --pretokenized FILE");
            }
            else if (!treebank && result.GetValue(parse._goldTags))
            {
                result.AddError("--gold-tags needs --pretokenized");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(parse.Run(parsed, cancellation)));
        return command.WithExamples(
            "claimcheck parse story.md",
            "claimcheck parse --pretokenized treebank.conllu --gold-tags -o parsed.conllu");
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var output = _output.Open(parsed, _terminal);
        var log = new InputLog(_terminal.Error);
        using (var progress = new ProgressLine(_terminal))
        using (var writer = new StreamWriter(output.Stream, Utf8.NoMark, leaveOpen: true))
        {
            var analyzer = new EnglishAnalyzer();
            if (parsed.GetValue(_pretokenized) is { } treebank)
            {
                Annotate(treebank, new TreebankAnnotator(analyzer.Model, parsed.GetValue(_goldTags)), writer, cancellation);
            }
            else
            {
                Analyze(progress.Watch(_input.Read(parsed, _terminal, log, progress)), analyzer, writer, cancellation);
            }
        }

        output.Commit();
        log.WriteSummary();
        return log.ExitCode(ExitCode.Nothing, _input.IsStrict(parsed));
    }

    private static void Analyze(IEnumerable<Article> articles, EnglishAnalyzer analyzer, TextWriter writer, CancellationToken cancellation)
    {
        foreach (Article article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (article.Title.Length > 0)
            {
                ConlluWriter.Write(writer, article.Id + "-title", analyzer.Analyze(article.Title, AnalysisDepth.Trees));
            }

            ConlluWriter.Write(writer, article.Id, analyzer.Analyze(article.Text, AnalysisDepth.Trees));
        }
    }

    private static void Annotate(string file, TreebankAnnotator annotator, TextWriter writer, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            throw new CommandFailedException($"{file}: there is no such file");
        }

        using var reader = new StreamReader(file);
        try
        {
            foreach (ConlluSentence sentence in ConlluReader.Read(reader))
            {
                cancellation.ThrowIfCancellationRequested();
                ConlluWriter.Write(writer, annotator.Annotate(sentence));
            }
        }
        catch (InvalidDataException problem)
        {
            throw new CommandFailedException($"{file}: {problem.Message}");
        }
    }
}
