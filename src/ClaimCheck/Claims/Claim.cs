using ClaimCheck.Articles;

namespace ClaimCheck.Claims;

/// <summary>An answer that an article gives to a question. A field that is <see langword="null"/> is unknown. Immutable.</summary>
public sealed record Claim
{
    /// <summary>Identifier, unique within a report.</summary>
    public required string Id { get; init; }

    /// <summary><see cref="Articles.Article.Id"/> of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The field that the offsets point into.</summary>
    public ArticleField Field { get; init; }

    /// <summary>What sort of answer it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The shortest stretch that states the answer and what it answers.</summary>
    public required string Quote { get; init; }

    /// <summary>Where <see cref="Quote"/> stands, in UTF-16 code units, end exclusive.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The sentence around it, in UTF-16 code units, end exclusive.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The text of the sentence.</summary>
    public required string Context { get; init; }

    /// <summary>The answer.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>What happened to, or is said of, the counted thing; a role of a rule pack or a predicate.</summary>
    public string? Role { get; init; }

    /// <summary>What sort of figure: count, total, rate, share, change, rank, score, age, price.</summary>
    public string? Statistic { get; init; }

    /// <summary>What is counted or measured, singular.</summary>
    public string? Noun { get; init; }

    /// <summary>What narrows it down ("in the first quarter", "on the ground").</summary>
    public string? Restrictor { get; init; }

    /// <summary>The happening it belongs to.</summary>
    public string? Event { get; init; }

    /// <summary>The question that it answers, in words.</summary>
    public string? Question { get; init; }

    /// <summary>When it is true, as a TIMEX3 value.</summary>
    public string? Time { get; init; }

    /// <summary>As of when it holds, ISO 8601: the day or time up to which its text says so ("as of 5 February", local to the text), else the publication.</summary>
    public string? AsOf { get; init; }

    /// <summary>Where it is true.</summary>
    public string? Place { get; init; }

    /// <summary>Who says so, as written.</summary>
    public string? Attribution { get; init; }

    /// <summary>Whether it says that it is so, or not.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How it stands to reality.</summary>
    public Modality Modality { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public double Confidence { get; init; }
}
