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
    private readonly ComparedTextReader _texts;
    private readonly TextPairReader _pairs;

    private TextComparer(ComparedTextReader texts, TextPairReader pairs) => (_texts, _pairs) = (texts, pairs);

    /// <summary>Puts a comparer together.</summary>
    public static TextComparer Create(ITextAnalyzer analyzer, ClaimExtractor extractor, PairComparer comparer, UnitComparer units, RoleLexicon roles)
    {
        var cover = new WordCover(WordLexicon.Default, Gazetteer.Default);
        var relations = new FigureRelation(units);
        var clash = new StatementClash(
            new PredicateClash(cover, WordLexicon.Default), new OfficeClash(cover), new DescriptionClash(cover, WordLexicon.Default),
            new DirectionClash(WordLexicon.Default), new DenialClash(cover), new PlaceClash(cover, WordLexicon.Default, Gazetteer.Default));
        var pairs = new TextPairReader(
            cover, relations, new FigureTraits(comparer, cover), CompareModel.Default, clash,
            new OnlyDifferenceReader(QuantityReader.Default, relations));
        return new TextComparer(new ComparedTextReader(analyzer, QuantityReader.Default, extractor, LemmaRarity.Default, roles), pairs);
    }

    /// <summary>A comparer with other weights.</summary>
    public TextComparer With(CompareModel model) => new(_texts, _pairs.With(model));

    /// <summary>Reads a text that is to be compared.</summary>
    public ComparedText Read(string text) => _texts.Read(text);

    /// <summary>Lays two texts side by side.</summary>
    public TextPair Lay(ComparedText a, ComparedText b) => _pairs.Lay(a, b);

    /// <summary>Holds the claims of the second text against the first.</summary>
    public TextComparison Compare(string a, string b) => TextJudge.Judge(Lay(Read(a), Read(b)));
}
