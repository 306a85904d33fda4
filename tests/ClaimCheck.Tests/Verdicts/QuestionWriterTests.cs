using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.Tests.Claims;
using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Tests.Verdicts;

public sealed class QuestionWriterTests
{
    private static readonly QuestionWriter Writer = new(PackKnowledge.BuiltIn.Roles);

    [TestCase("killed", "miner", "how many miners were killed")]
    [TestCase("missing", "child", "how many children are missing")]
    [TestCase("survived", "people", "how many survived")]
    [TestCase("delivered", "aircraft", "how many aircraft were delivered")]
    public void A_role_asks_the_question_of_its_pack_for_what_is_counted(string role, string noun, string question) =>
        Assert.That(Writer.Write(Frames.Count(12, role) is var claim ? claim with { Slot = claim.Slot with { Noun = noun } } : null!), Is.EqualTo(question));

    [Test]
    public void A_change_is_asked_of_what_changed()
    {
        var claim = Frames.Count(4, "rose") with { Kind = ClaimKind.Percent };

        Assert.That(Writer.Write(claim with { Slot = claim.Slot with { Noun = "profit" } }), Is.EqualTo("by how much did the profit rise"));
        Assert.That(Writer.Write(claim with { Slot = claim.Slot with { Noun = null } }), Is.EqualTo("by how much did it rise"));
    }

    [TestCase(ClaimKind.Date, "The minister signed the decree on 14 August", "14 August", "when: “The minister signed the decree on ___”")]
    [TestCase(ClaimKind.Money, "Arvenia gives\nUS$2 million in aid", "2 million", "how much: “Arvenia gives ___ in aid”")]
    [TestCase(ClaimKind.Percent, "the shares lost 11% in Sarovia", "11", "what share: “the shares lost ___% in Sarovia”")]
    [TestCase(ClaimKind.Place, "Port Ellin", "Port Ellin", "where: “___”")]
    [TestCase(ClaimKind.Polarity, "the chairman has not been seen", "not", "whether: “the chairman has not been seen”")]
    public void Without_a_role_the_words_of_the_claim_ask_with_a_blank_for_the_answer(ClaimKind kind, string quote, string answer, string question) =>
        Assert.That(Writer.Write(Cloze(kind, quote, answer)), Is.EqualTo(question));

    [Test]
    public void A_quote_that_is_the_answer_alone_is_asked_by_its_sentence()
    {
        var claim = Cloze(ClaimKind.Cause, "ice", "ice");

        Assert.That(
            Writer.Write(claim with { Context = "The crash was blamed on ice.", Sentence = new TextSpan(76, 104) }),
            Is.EqualTo("why: “The crash was blamed on ___.”"));
    }

    [Test]
    public void Long_words_are_cut_between_words()
    {
        var question = Writer.Write(Cloze(
            ClaimKind.Date,
            $"{new string('x', 50)} the long procession that had left the old harbour at noon came home on Friday night when nobody was left to see it come home",
            "Friday"));

        Assert.That(question, Has.Length.LessThan(130));
        Assert.That(question, Does.StartWith("when: “… ").And.EndsWith(" …”").And.Contain(" ___ "));
    }

    private static ClaimFrame Cloze(ClaimKind kind, string quote, string answer)
    {
        var at = 100 + quote.IndexOf(answer, StringComparison.Ordinal);
        var claim = Frames.Count(1, role: null);
        return claim with
        {
            Kind = kind,
            Quote = quote,
            Context = quote,
            Sentence = new TextSpan(100, 100 + quote.Length),
            Span = new TextSpan(100, 100 + quote.Length),
            Answer = claim.Answer with { Text = answer, Span = new TextSpan(at, at + answer.Length) },
            Slot = claim.Slot with { Noun = null },
        };
    }
}
