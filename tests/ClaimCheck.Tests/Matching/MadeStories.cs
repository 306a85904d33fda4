using ClaimCheck.Articles;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Tests.Matching;

/// <summary>Articles made of invented words: those of one story share most of its rare words, and stories share a beat's words.</summary>
internal static class MadeStories
{
    public static StoryDocument[] Documents(Random random, int stories, int articles)
    {
        var rare = Enumerable.Range(0, stories).Select(_ => Enumerable.Range(0, 8).Select(_ => Word(random)).ToArray()).ToArray();
        var common = Enumerable.Range(0, 40).Select(_ => Word(random)).ToArray();
        return [.. Enumerable.Range(0, articles).Select(_ =>
        {
            var story = random.Next(stories);
            var words = Enumerable.Range(0, 25).Select(_ => random.Next(3) == 0 ? Capital(rare[story][random.Next(8)]) : common[random.Next(40)]);
            var published = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays((story * 2) + random.Next(10));
            return StoryReader.Default.Read(Capital(rare[story][random.Next(8)]), "On " + string.Join(' ', words) + ".", random.Next(8) == 0 ? null : new PublicationTime(published, HasTime: true));
        })];
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"bdfgklmnprt"[random.Next(11)]}{"aeiou"[random.Next(5)]}")) + "k";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
