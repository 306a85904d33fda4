using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimCheck.Articles;

namespace ClaimCheck.Training.Questions;

/// <summary>A file of the story benchmark: short articles about one happening with gold questions, answers and verdicts.</summary>
internal sealed record StoryFile(string Id, IReadOnlyList<StoryArticle> Articles, IReadOnlyList<StorySlot> Slots, IReadOnlyList<StoryDistractor> Distractors)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true, NumberHandling = JsonNumberHandling.AllowReadingFromString };

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The file is no story.</exception>
    public static StoryFile Load(string path) =>
        JsonSerializer.Deserialize<StoryFile>(File.ReadAllText(path), Options) ?? throw new InvalidDataException($"{path} holds no story.");
}

/// <summary>An article of a story.</summary>
internal sealed record StoryArticle(string Id, string Source, string Published, string Title, string Text)
{
    /// <summary>The article as the library reads it.</summary>
    public Article ToArticle() => new()
    {
        Id = Id,
        Source = Source,
        Published = PublicationTime.TryParse(Published, out var time) ? time : null,
        Title = Title,
        Text = Text,
    };
}

/// <summary>A question of a story with the places that answer it and a verdict for each pair of them.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">What sort of answer it has.</param>
/// <param name="Mentions">The places.</param>
/// <param name="Pairs">The verdicts.</param>
/// <param name="MustFlag">Whether a finding is wanted although no pair is a conflict.</param>
internal sealed record StorySlot(
    string Id, string Kind, IReadOnlyList<StoryMention> Mentions, IReadOnlyList<StoryPair> Pairs, [property: JsonPropertyName("must_flag")] bool MustFlag = false)
{
    /// <summary>The kinds whose answers are figures, dates or times.</summary>
    private static readonly HashSet<string> Figures = new(StringComparer.Ordinal)
    {
        "count", "money", "percent", "measure", "duration", "age", "rank", "score", "date", "time",
    };

    /// <summary>Whether the answers are figures, dates or times.</summary>
    public bool IsNumeric => IsFigure(Kind);

    /// <summary>Whether answers of a kind are figures, dates or times.</summary>
    public static bool IsFigure(string kind) => Figures.Contains(kind);

    /// <summary>Whether two of the answers cannot both be true.</summary>
    public bool HasConflict => Pairs.Any(p => p.Verdict == StoryPair.Conflict);
}

/// <summary>A place that answers a question.</summary>
internal sealed record StoryMention(string Article, string Quote, string? Value);

/// <summary>The verdict on two mentions.</summary>
internal sealed record StoryPair(int A, int B, string Verdict)
{
    /// <summary>The verdict that both cannot be true.</summary>
    public const string Conflict = "conflict";
}

/// <summary>Two places that look alike and answer different questions.</summary>
internal sealed record StoryDistractor(StoryMention A, StoryMention B);
