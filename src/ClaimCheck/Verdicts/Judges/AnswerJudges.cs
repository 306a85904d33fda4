using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Chooses the judge for a kind of answer. Immutable; safe to share between threads.</summary>
internal sealed class AnswerJudges(UnitComparer units, PlaceComparer places, LemmaRarity rarity, WordLexicon words)
{
    private readonly FigureJudge _figures = new(units);
    private readonly TimeJudge _times = new();
    private readonly PlaceJudge _places = new(places);
    private readonly NameJudge _names = new();
    private readonly PolarityJudge _polarity = new(words);
    private readonly WordingJudge _wording = new(rarity);
    private readonly CauseJudge _causes = new();

    /// <summary>How the answers of two claims stand to each other; <see langword="null"/> where it cannot be told.</summary>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b) => (a.Answer.Fact is null ? JudgeFor(a.Kind) : _places).Compare(a, b);

    private IAnswerJudge JudgeFor(ClaimKind kind) => kind switch
    {
        ClaimKind.Date or ClaimKind.Time => _times,
        ClaimKind.Place => _places,
        ClaimKind.Name => _names,
        ClaimKind.Polarity => _polarity,
        ClaimKind.Quote => _wording,
        ClaimKind.Cause => _causes,
        _ => _figures,
    };
}
