namespace ClaimCheck.Articles;

/// <summary>A record of the input that could not be read.</summary>
/// <param name="File">The file, "-" for standard input.</param>
/// <param name="Line">Line of the file, from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record InputProblem(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>Reads articles of one format from a stream, one after the other. Implementations are immutable and safe to share between threads.</summary>
public interface IArticleReader
{
    /// <summary>Reads articles without holding more than one in memory.</summary>
    /// <param name="input">The bytes; left open.</param>
    /// <param name="name">The name of the file, for messages and ids.</param>
    /// <param name="onProblem">Is told of every record that is skipped.</param>
    IEnumerable<Article> Read(Stream input, string name, Action<InputProblem> onProblem);
}
