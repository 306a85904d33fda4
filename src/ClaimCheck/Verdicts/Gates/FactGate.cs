using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>What is told of one person, or of the happening: of the same person, and each article tells one answer.</summary>
internal sealed class FactGate : IDisagreementGate
{
    private const double OneHappening = 6;
    private const double OnePerson = 9;
    private const double OneNameless = 6;

    /// <summary>How far reports of what happened at one crossing lie apart at most; at a busy one something happens again.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    /// <summary>How far reports on somebody without a name lie apart at most; later somebody else of that age is hit.</summary>
    private static readonly TimeSpan FewDays = TimeSpan.FromDays(4);

    /// <summary>How long an officer keeps a grade at least.</summary>
    private static readonly TimeSpan OneGrade = TimeSpan.FromDays(60);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        if (pair.A.Answer.Fact is not { } told || pair.B.Answer.Fact is not { } other || !pair.OnceInBoth || (told.Aspect == FactAspect.Grade && pair.PublishedApart > OneGrade))
        {
            return null;
        }

        if (told.Whom is not { } one || other.Whom is not { } two)
        {
            return pair.PublishedApart <= OneWeek ? OneHappening : null;
        }

        return !PersonMatch.AreOne(one, two) ? null : !PersonMatch.LacksName(pair.A, pair.B) ? OnePerson : pair.PublishedApart <= FewDays ? OneNameless : null;
    }
}
