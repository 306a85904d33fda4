using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Tests.Language.Conllu;

[TestFixture]
internal sealed class LemmaCaseTests
{
    [TestCase("i", "i", "PRP", "I")]
    [TestCase("Vane", "vane", "NNP", "Vane")]
    [TestCase("ORLOVIA", "orlovia", "NNP", "Orlovia")]
    [TestCase("USGS", "usgs", "NNP", "USGS")]
    [TestCase("florida", "florida", "NNP", "Florida")]
    [TestCase("Iraqi", "iraqi", "JJ", "Iraqi")]
    [TestCase("Sunni", "sunni", "JJ", "Sunni")]
    [TestCase("Western", "western", "JJ", "western")]
    [TestCase("FREE", "free", "JJ", "free")]
    [TestCase("X", "x", "NN", "X")]
    [TestCase("PM", "p.m.", "NN", "p.m.")]
    [TestCase("18,000", "18,000", "CD", "18000")]
    [TestCase("IV", "iv", "CD", "IV")]
    [TestCase("Floods", "flood", "NNS", "flood")]
    public void Lemmas_are_written_as_the_treebanks_write_them(string form, string lemma, string tag, string expected) =>
        Assert.That(LemmaCase.Restore(form, lemma, tag, opensSentence: false), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase(",")]
    [TestCase("1,a,2")]
    public void Odd_forms_keep_their_lemma(string form) => Assert.That(LemmaCase.Restore(form, form, "CD", opensSentence: true), Is.EqualTo(form));
}
