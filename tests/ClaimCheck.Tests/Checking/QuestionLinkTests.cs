using ClaimCheck.Checking;
using ClaimCheck.Claims;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Tests.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Checking;

internal sealed class QuestionLinkTests
{
    [TestCase(ClaimKind.Polarity)]
    [TestCase(ClaimKind.Name)]
    [TestCase(ClaimKind.Place)]
    [TestCase(ClaimKind.Age)]
    [TestCase(ClaimKind.Date)]
    public void Unlike_answers_link_only_where_the_judge_holds_that_they_answer_one_question(ClaimKind kind)
    {
        var levels = Levels(kind, closeness: 0);

        Assert.That(Holds(kind, levels, Verdict.Unrelated), Is.False);
        Assert.That(Holds(kind, levels, Verdict.Conflict), Is.True);
    }

    [Test]
    public void Days_told_of_one_role_and_one_thing_link_though_the_judge_would_report_nothing()
    {
        var levels = Levels(ClaimKind.Date, closeness: 0);
        levels.Set(Comparison.Role, (int)RoleLevel.Same);
        levels.Set(Comparison.Noun, (int)NounLevel.Same);
        levels.Set(Comparison.Modifiers, (int)ModifierLevel.None);

        Assert.That(Holds(ClaimKind.Date, levels, Verdict.Unrelated), Is.True);
    }

    [Test]
    public void Names_in_sentences_with_words_in_common_link()
    {
        var levels = Levels(ClaimKind.Name, closeness: 0);
        levels.Set(Comparison.Sentence, 2);

        Assert.That(Holds(ClaimKind.Name, levels, Verdict.Unrelated), Is.True);
    }

    [TestCase(1, NounLevel.OneUnknown, false)]
    [TestCase(1, NounLevel.Same, true)]
    [TestCase(640, NounLevel.OneUnknown, true)]
    public void Small_numbers_that_are_the_same_link_only_where_they_count_the_same(int value, NounLevel noun, bool links)
    {
        var levels = Levels(ClaimKind.Count, (int)FigureLevel.Equal);
        levels.Set(Comparison.Noun, (int)noun);
        levels.Set(Comparison.Modifiers, (int)ModifierLevel.None);
        var claim = Frames.Count(value, role: null);

        Assert.That(QuestionLink.Holds(claim, claim, levels, () => Verdict.Equivalent), Is.EqualTo(links));
    }

    private static PairLevels Levels(ClaimKind kind, int closeness)
    {
        var levels = default(PairLevels);
        levels.Set(Comparison.Kind, (int)kind);
        levels.Set(Comparison.Closeness, closeness);
        return levels;
    }

    private static bool Holds(ClaimKind kind, in PairLevels levels, Verdict verdict)
    {
        var claim = Frames.Count(1) with { Kind = kind };
        return QuestionLink.Holds(claim, claim, levels, () => verdict);
    }
}
