using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Index.Entries;
using ClaimCheck.Language.Detection;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Index;

/// <summary>Reads articles for an index, on all of the checker's threads. Immutable; safe to share between threads.</summary>
/// <param name="checker">Extracts.</param>
internal sealed class ArticleReader(ClaimChecker checker)
{
    /// <summary>Reads articles in their order; the text of one is let go when its claims are extracted.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="keep">What to keep of an article's claims; called on any thread.</param>
    /// <typeparam name="T">What is kept.</typeparam>
    /// <returns>The English articles, their edges not yet known, and a note on each other one.</returns>
    public (IReadOnlyList<(EntryHead Head, T Claims)> Read, IReadOnlyList<string> Notes) Read<T>(IEnumerable<Article> articles, Func<ArticleClaims, T> keep)
    {
        List<string> notes = [];
        List<(EntryHead, T)> read = [];
        foreach (var (note, head, claims) in OrderedParallel.Select(articles, article => Read(article, keep), checker.Threads, CancellationToken.None))
        {
            if (head is null)
            {
                notes.Add(note);
                continue;
            }

            read.Add((head, claims!));
        }

        return (read, notes);
    }

    private (string Note, EntryHead? Head, T? Claims) Read<T>(Article article, Func<ArticleClaims, T> keep)
    {
        if (LanguageDetector.OtherLanguage(article) is { } other)
        {
            return ($"article \"{article.Id}\" is {other}; it was skipped", null, default);
        }

        var claims = checker.Read(article);
        return ("", new EntryHead(article.Id, claims.Frames.Count, StoryReader.Default.Read(article), []), keep(claims));
    }
}
