using ClaimCheck.Articles;

namespace ClaimCheck.Claims.Frames;

/// <summary>A claim as the stages behind the extractor see it: an answer, the question it answers, and its circumstances. Holds no part of the
/// analysis, so that an archive can keep it.</summary>
internal sealed record ClaimFrame
{
    /// <summary>The field that the offsets point into.</summary>
    public required ArticleField Field { get; init; }

    /// <summary>What sort of answer it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The shortest stretch that states answer and question, UTF-16, end exclusive.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Quote { get; init; }

    /// <summary>The sentence, UTF-16, end exclusive.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The text of the sentence; shared by the claims of one sentence.</summary>
    public required string Context { get; init; }

    /// <summary>The answer.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The question.</summary>
    public required Slot Slot { get; init; }

    /// <summary>When, where and on whose word it holds.</summary>
    public required Circumstances Circumstances { get; init; }

    /// <summary>Whether it is listed only where another article answers the same: that something happened or did not, a name, a place, a bare figure.</summary>
    public bool Incidental { get; init; }

    /// <summary>Whether it counts one person who is only named or described, so that it stands only where the article tells no number of its role.</summary>
    public bool Fallback { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;
}
