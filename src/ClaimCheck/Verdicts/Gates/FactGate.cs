using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>What is told of one person, or of the happening: of the same person, and each article tells one answer.</summary>
internal sealed class FactGate : IDisagreementGate
{
    private const double OneHappening = 6;
    private const double OnePerson = 9;
    private const double OneDeath = 7;

    /// <summary>How far reports of what happened at one crossing lie apart at most; at a busy one something happens again.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    /// <summary>How long an officer keeps a grade at least.</summary>
    private static readonly TimeSpan OneGrade = TimeSpan.FromDays(60);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        if (pair.A.Answer.Fact is not { } told || pair.B.Answer.Fact is not { } other || !pair.OnceInBoth || (told.Aspect == FactAspect.Grade && pair.PublishedApart > OneGrade))
        {
            return null;
        }

        return told.Whom is { } one && other.Whom is { } two ? !PersonMatch.AreOne(one, two) ? null : IsTold(one) && IsTold(two) ? OnePerson : OneDeath : pair.PublishedApart <= OneWeek ? OneHappening : null;
    }

    /// <summary>Whether name or age tells who it is.</summary>
    private static bool IsTold(Whom person) => person.Name.Length > 0 || person.Age is not null;
}
