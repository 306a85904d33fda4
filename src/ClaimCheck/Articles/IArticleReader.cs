namespace ClaimCheck.Articles;

/// <summary>An article with its place in a file.</summary>
/// <param name="Article">The article.</param>
/// <param name="Line">The first line of its record, from 1; 0 where the file is one article.</param>
public readonly record struct ArticleRecord(Article Article, int Line);

/// <summary>Reads articles of one format from a stream, one after the other. Implementations are immutable and safe to share between threads.</summary>
public interface IArticleReader
{
    /// <summary>Reads articles without holding more than one in memory.</summary>
    /// <param name="input">The bytes, UTF-8 and behind any byte order mark; left open.</param>
    /// <param name="name">The name of the file, for messages and ids.</param>
    /// <param name="onProblem">Is told of every record that is skipped.</param>
    IEnumerable<ArticleRecord> Read(Stream input, string name, Action<InputProblem> onProblem);
}
