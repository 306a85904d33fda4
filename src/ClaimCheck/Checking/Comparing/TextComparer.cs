using ClaimCheck.Claims.Extraction;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Compares two texts of one moment and one setting. Immutable; safe to share between threads.</summary>
internal sealed class TextComparer
{
    private readonly TextPairReader _reader;

    private TextComparer(TextPairReader reader) => _reader = reader;

    /// <summary>Puts a comparer together.</summary>
    public static TextComparer Create(ITextAnalyzer analyzer, ClaimExtractor extractor, PairComparer comparer, UnitComparer units, RoleLexicon roles)
    {
        var cover = new WordCover(WordLexicon.Default, Gazetteer.Default);
        var texts = new ComparedTextReader(analyzer, QuantityReader.Default, extractor, LemmaRarity.Default, roles);
        var relations = new FigureRelation(units);
        return new TextComparer(new TextPairReader(
            texts, cover, relations, new FigureTraits(comparer, cover), TraitScore.Default, new PredicateClash(cover, WordLexicon.Default),
            new OnlyDifferenceReader(QuantityReader.Default, relations)));
    }

    /// <summary>Lays two texts side by side.</summary>
    public TextPair Lay(string a, string b) => _reader.Read(a, b);

    /// <summary>Holds the claims of the second text against the first.</summary>
    public TextComparison Compare(string a, string b) => TextJudge.Judge(Lay(a, b));
}
