using System.Text;
using ClaimCheck.Articles;

namespace ClaimCheck.Tests.Articles.Readers;

/// <summary>What reading a file gave.</summary>
internal sealed record ReadResult(IReadOnlyList<Article> Articles, IReadOnlyList<InputProblem> Problems)
{
    public Article Single => Articles.Single();

    /// <summary>The only problem, without the folder that the file is in.</summary>
    public string Problem => Problems.Single() is var problem ? (problem with { File = Path.GetFileName(problem.File) }).ToString() : "";

    public static ReadResult Of(string name, string content) => Of(name, Encoding.UTF8.GetBytes(content));

    public static ReadResult Of(string name, byte[] content)
    {
        using var folder = new TemporaryFolder();
        return OfPaths(folder.File(name, content));
    }

    public static ReadResult OfPaths(params string[] paths)
    {
        var problems = new List<InputProblem>();
        return new ReadResult([.. ArticleFiles.Read(paths, problems.Add)], problems);
    }

    public static ReadResult OfStandardInput(string content)
    {
        var problems = new List<InputProblem>();
        return new ReadResult([.. ArticleFiles.Read(["-"], problems.Add, new MemoryStream(Encoding.UTF8.GetBytes(content)))], problems);
    }
}
