using ClaimCheck.Training.Questions;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>The stories of our own benchmark.</summary>
internal static class BenchmarkStories
{
    /// <summary>The stories of a half, "train" or "test", by name.</summary>
    public static IReadOnlyList<StoryFile> Read(string half) =>
        [.. Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "stories", half), "*.json").Order(StringComparer.Ordinal).Select(StoryFile.Load)];
}
