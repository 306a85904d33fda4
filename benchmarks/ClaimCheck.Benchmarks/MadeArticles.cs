using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Matching.Data;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Articles with a fixed seed in the shape of news: figures of people, money and dates in every other sentence, words as frequent as the frozen table
/// says in the others, three articles of one happening that share sentences and names, 100 happenings a day.
/// </summary>
internal sealed class MadeArticles
{
    private const int ArticlesPerStory = 3;

    private const int StoriesPerDay = 100;

    private const int Sentences = 12;

    private const int WordsPerSentence = 16;

    /// <summary>What stands at {0} and {1} is a figure, at {2} and {3} a name of the happening, at the others any word.</summary>
    private static readonly string[] Frames =
    [
        "At least {0} people were killed and {1} injured when a {4} {5} near {2} on Monday, {3} said of the {6} {7} {8}.",
        "The {4} {5} forced {1} families from their homes in {2}, and {0} of them are still missing by the {6} {7} {8}.",
        "Police in {2} detained {0} people after the {4} {5} of the {6} {7}, according to {3}.",
        "The {4} {5} of {2} pledged $2.{0} million for the {6} {7}, {1} percent more than a {8} year ago.",
        "{3}, {1}, who lives in {2}, said the {4} {5} began at 9:{0} a.m. on Tuesday with {6} {7} {8}.",
        "About {1},000 people work at the {4} {5}, which opened in 19{1} outside {2} as {6} {7} {8}.",
    ];

    private readonly Random _random;

    private readonly string[] _words;

    private readonly double[] _cumulated;

    private MadeArticles(int seed)
    {
        _random = new Random(seed);
        var rows = MatchingData.Lines("term-frequencies.tsv").Select(static line => line.Split('\t')).Where(static f => f.Length == 3 && f[0] == "Word").ToArray();
        _words = [.. rows.Select(static f => f[1])];
        _cumulated = new double[rows.Length];
        var sum = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            _cumulated[i] = sum += double.Parse(rows[i][2], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Makes articles.</summary>
    public static Article[] Generate(int count, int seed)
    {
        var made = new MadeArticles(seed);
        List<Article> articles = [];
        for (var story = 0; articles.Count < count; story++)
        {
            string[] names = [.. Enumerable.Range(0, 4).Select(_ => made.Name())];
            string[] sentences = [.. Enumerable.Range(0, 2 * Sentences).Select(i => made.Sentence(i, names))];
            for (var version = 0; version < ArticlesPerStory; version++)
            {
                articles.Add(made.Article(articles.Count, story, names, sentences));
            }
        }

        return [.. articles.Take(count)];
    }

    private Article Article(int number, int story, string[] names, string[] sentences) => new()
    {
        Id = $"a{number}",
        Source = $"Outlet {number % 40}",
        Title = $"{names[0]} {Word()} {Word()} {names[1]}",
        Text = string.Join(' ', Enumerable.Range(0, Sentences).Select(_ => sentences[_random.Next(sentences.Length)])),
        Published = new PublicationTime(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours((24.0 * story / StoriesPerDay) + _random.Next(40)), HasTime: true),
    };

    private string Sentence(int place, string[] names) => place % 2 == 0
        ? string.Format(
            CultureInfo.InvariantCulture, Frames[_random.Next(Frames.Length)], 11 + _random.Next(30), 50 + _random.Next(40), names[_random.Next(2)], names[2 + _random.Next(2)],
            Word(), Word(), Word(), Word(), Word())
        : $"The {string.Join(' ', Enumerable.Range(0, WordsPerSentence).Select(i => i % 7 == 3 ? names[_random.Next(names.Length)] : Word()))}, {2 + _random.Next(60)} people said.";

    private string Word()
    {
        var place = Array.BinarySearch(_cumulated, _random.NextDouble() * _cumulated[^1]);
        return _words[place < 0 ? ~place : place];
    }

    private string Name() => "BDFGKLMNPRST"[_random.Next(12)] + string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"aeiou"[_random.Next(5)]}{"bdfgklmnprst"[_random.Next(12)]}"));
}
