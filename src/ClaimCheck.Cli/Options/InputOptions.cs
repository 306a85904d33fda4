using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimCheck.Articles;
using ClaimCheck.Articles.Readers;
using ClaimCheck.Cli.Input;
using ClaimCheck.Language.Detection;

namespace ClaimCheck.Cli.Options;

/// <summary>What every command that reads articles takes: the paths, and how strict to be.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATHS")
    {
        Description = "Files, folders, globs or - for standard input: text and Markdown with front matter, JSONL, JSON, CSV.",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 2 when any record could not be read." };

    /// <summary>Sets the options up; a misspelt option must not pass for a path.</summary>
    /// <param name="required">Whether there must be a path.</param>
    public InputOptions(bool required = true)
    {
        _paths.Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore;
        _paths.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-') is { } option)
            {
                result.AddError($"there is no option '{option.Value}' here (a file of that name: ./{option.Value})");
            }
        });
    }

    /// <summary>Whether any path was given.</summary>
    /// <param name="result">The command line.</param>
    public bool HasPaths(CommandResult result) => result.GetResult(_paths) is { Tokens.Count: > 0 };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_strict);
    }

    /// <summary>Whether any problem of the input fails the run.</summary>
    /// <param name="parsed">The command line.</param>
    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <summary>Reads the articles, one after the other.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Whose standard input "-" is.</param>
    /// <param name="log">Is told of problems and counts the articles.</param>
    /// <param name="progress">Is wiped before a message.</param>
    public IEnumerable<Article> Read(ParseResult parsed, Terminal terminal, InputLog log, ProgressLine progress)
    {
        var articles = ArticleFiles.Read(parsed.GetRequiredValue(_paths), ArticleFormat.BuiltIn, Tell, terminal.Input);
        return log.Count(articles);

        void Tell(InputProblem problem)
        {
            progress.Clear();
            log.Add(problem);
        }
    }

    /// <summary>Reads the articles that are in English, and says of each other one that it is skipped.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Whose standard input "-" is.</param>
    /// <param name="log">Is told of problems and counts the articles.</param>
    /// <param name="progress">Is wiped before a message.</param>
    public IEnumerable<Article> ReadEnglish(ParseResult parsed, Terminal terminal, InputLog log, ProgressLine progress)
    {
        foreach (var article in Read(parsed, terminal, log, progress))
        {
            if (LanguageDetector.OtherLanguage(article) is not { } other)
            {
                yield return article;
                continue;
            }

            progress.Clear();
            terminal.Error.WriteLine($"note: article \"{article.Id}\" is {other}; it was skipped");
        }
    }
}
