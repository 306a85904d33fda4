using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Places;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads a text that is to be compared. Immutable; safe to share between threads.</summary>
internal sealed class ComparedTextReader(ITextAnalyzer analyzer, QuantityReader quantities, ClaimExtractor extractor, LemmaRarity rarity, RoleLexicon roles)
{
    private readonly PredicationReader _predications = new();
    private readonly DescriptionReader _descriptions = new();
    private readonly OfficeReader _offices = new(Gazetteer.Default);

    /// <summary>Reads a text.</summary>
    public ComparedText Read(string text)
    {
        var analyzed = analyzer.Analyze(text, AnalysisDepth.Trees);
        var read = quantities.Read(text, null);
        var frames = text.Length > 0 ? extractor.Extract(analyzed, read) : [];
        var figures = read.Select(q => FigureOf(analyzed, q, frames)).Where(f => f.EndToken > f.FirstToken).ToArray();
        var figureAt = new int[analyzed.Tokens.Length];
        Array.Fill(figureAt, -1);
        for (var f = 0; f < figures.Length; f++)
        {
            Array.Fill(figureAt, f, figures[f].FirstToken, figures[f].EndToken - figures[f].FirstToken);
        }

        var items = new List<TextItem>();
        var words = new List<ContentWord>();
        var role = RolesOf(analyzed);
        for (var i = 0; i < analyzed.Tokens.Length; i++)
        {
            if (figureAt[i] >= 0)
            {
                if (i == 0 || figureAt[i - 1] != figureAt[i])
                {
                    items.Add(new TextItem(0, figureAt[i]));
                }
            }
            else if (analyzed.Form(i) is var form && (char.IsLetterOrDigit(form[0]) || form[^1] == '%'))
            {
                var token = analyzed.Tokens[i];
                items.Add(new TextItem(TermHash.Of(token.Lemma.Length > 0 ? token.Lemma : form), -1));
                if (Terms.IsContent(token) || char.IsDigit(form[0]))
                {
                    words.Add(new ContentWord(
                        i, Terms.IdOf(token), token.Lemma, form.ToString().Replace(".", "", StringComparison.Ordinal), token.Tag,
                        IsSource(analyzed, token) ? 0 : rarity.Of(TermHash.Of(token.Lemma)), role[i]));
                }
            }
        }

        var arguments = new ArgumentReader(new FieldReading(ArticleField.Text, analyzed, [], null), words);
        return new ComparedText(analyzed, [.. words], figures, [.. items], _predications.Read(arguments), [.. _descriptions.Read(arguments)], [.. _offices.Read(arguments)], arguments);
    }

    private string[][] RolesOf(AnalyzedText text)
    {
        var found = new string[text.Tokens.Length][];
        Array.Fill(found, []);
        foreach (var sentence in text.Sentences)
        {
            foreach (var hit in roles.Find(text, sentence.FirstToken, sentence.EndToken))
            {
                for (var i = hit.FirstToken; i < hit.EndToken; i++)
                {
                    found[i] = [.. found[i], hit.Role.Name];
                }
            }
        }

        return found;
    }

    private static bool IsSource(AnalyzedText text, in Token token)
    {
        foreach (var attribution in text.Attributions)
        {
            if (attribution.Speaker.Contains(token.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static ComparedFigure FigureOf(AnalyzedText text, Quantity quantity, IReadOnlyList<ClaimFrame> frames)
    {
        var first = Array.FindIndex(text.Tokens, t => t.End > quantity.Span.Start);
        var end = first;
        while (end >= 0 && end < text.Tokens.Length && text.Tokens[end].Start < quantity.Span.End)
        {
            end++;
        }

        var frame = frames.FirstOrDefault(f => f.Answer.Span == quantity.Number && f.Answer.Bound == quantity.Bound);
        return new ComparedFigure(quantity, frame, first, end, text.Text[quantity.Number.Start..quantity.Number.End]);
    }
}
