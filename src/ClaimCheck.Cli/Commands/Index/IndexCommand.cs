using System.CommandLine;

namespace ClaimCheck.Cli.Commands.Index;

/// <summary><c>claimcheck index</c>: keeps an archive whose articles are extracted once and whose findings follow every change.</summary>
internal static class IndexCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("index", "Keeps an archive in one file: articles come and go, and each change tells which findings came and went.")
        {
            IndexAddCommand.Create(terminal),
            IndexRemoveCommand.Create(terminal),
            IndexCheckCommand.Create(terminal),
            IndexInfoCommand.Create(terminal),
        };
        return command.WithExamples(
            "claimcheck index add desk.index wire/             adds the articles of a folder, or replaces them",
            "claimcheck index remove desk.index a17 a18        removes articles by their ids",
            "claimcheck index check desk.index -f html         the report of the whole archive",
            "claimcheck index info desk.index                  how much it holds",
            "claimcheck check story.md --against desk.index    holds a draft against it");
    }

    /// <summary>The argument that names the file.</summary>
    public static Argument<string> File() => new("INDEX") { Description = "The archive's file." };

    /// <summary>Holds that the file is there, which a misspelt name is not; only adding makes a new one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CommandFailedException">There is none.</exception>
    public static void MustExist(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new CommandFailedException($"{path}: there is no such file");
        }
    }
}
