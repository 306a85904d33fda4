using ClaimCheck.Articles.Readers;

namespace ClaimCheck.Articles;

/// <summary>
/// Reads articles from files, folders and globs: plain text and Markdown (with front matter), JSON Lines, JSON and CSV, told apart by extension and
/// content. Records carry <c>id, source, published, title, text, url, language</c>, of which only the text is needed.
/// </summary>
public static class ArticleFiles
{
    /// <summary>Reads articles one after the other; a record that cannot be read, or that repeats an id, is reported and passed over.</summary>
    /// <param name="paths">Files, folders (read with their subfolders, in ordinal order), globs, or "-" for <paramref name="standardInput"/>.</param>
    /// <param name="onProblem">Is told of everything that is not read; <see langword="null"/> ignores it.</param>
    /// <param name="standardInput">What "-" stands for; <see langword="null"/> makes "-" an empty input.</param>
    /// <returns>A sequence that reads as it is enumerated and holds one article at a time.</returns>
    public static IEnumerable<Article> Read(IEnumerable<string> paths, Action<InputProblem>? onProblem = null, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Read(paths, ArticleFormat.BuiltIn, onProblem ?? (static _ => { }), standardInput ?? Stream.Null);
    }

    /// <summary>Reads articles in the given formats.</summary>
    /// <param name="paths">Files, folders, globs, or "-".</param>
    /// <param name="formats">The formats to choose from; the last is taken where none fits.</param>
    /// <param name="onProblem">Is told of everything that is not read.</param>
    /// <param name="standardInput">What "-" stands for; left open.</param>
    internal static IEnumerable<Article> Read(
        IEnumerable<string> paths, IReadOnlyList<ArticleFormat> formats, Action<InputProblem> onProblem, Stream standardInput)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in paths.SelectMany(path => InputPaths.Expand(path, formats, onProblem)))
        {
            if (!files.Add(file == "-" ? file : Path.GetFullPath(file)))
            {
                continue;
            }

            Func<Stream> open = file == "-" ? () => new PrefixedStream(default, standardInput) : () => File.OpenRead(file);
            foreach (var (article, line) in InputFile.Read(open, file, formats, onProblem))
            {
                if (ids.TryGetValue(article.Id, out var first))
                {
                    onProblem(new InputProblem(file, line, $"the id \"{article.Id}\" is taken by {first}"));
                    continue;
                }

                ids.Add(article.Id, line > 0 ? $"{file}:{line}" : file);
                yield return article;
            }
        }
    }
}
