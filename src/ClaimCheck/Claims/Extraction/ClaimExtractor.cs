using ClaimCheck.Articles;
using ClaimCheck.Claims.Causes;
using ClaimCheck.Claims.Dates;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Figures;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Names;
using ClaimCheck.Claims.People;
using ClaimCheck.Claims.PersonFacts;
using ClaimCheck.Claims.Places;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Reads the claims of an article. Immutable; safe to share between threads.</summary>
internal sealed class ClaimExtractor
{
    /// <summary>A longer sentence, in UTF-16 code units, is a table or no language; every claim carries its sentence, so that claims of it would fill the memory.</summary>
    private const int LongestSentence = 4000;

    private readonly ITextAnalyzer _analyzer;
    private readonly QuantityReader _quantities;
    private readonly RoleLexicon _roles;
    private readonly EntityNaming _naming;
    private readonly IClaimReader[] _readers;

    public ClaimExtractor(ITextAnalyzer analyzer, QuantityReader quantities, PackKnowledge knowledge)
    {
        (_analyzer, _quantities, _roles, _naming) = (analyzer, quantities, knowledge.Roles, new EntityNaming(knowledge.Entities));
        var builder = new FrameBuilder();
        _readers =
        [
            new NumericClaims(builder, knowledge.Roles), new DateClaims(builder, knowledge.Roles), new NameClaims(builder), new PolarityClaims(builder), new QuoteClaims(builder),
            new CauseClaims(builder), new SingleClaims(builder), new AddressClaims(builder), new SiteClaims(builder), new OriginClaims(builder),
            new WoundClaims(builder), new DeathPlaceClaims(builder), new HomeClaims(builder), new KinClaims(builder), new GradeClaims(builder), new CrossingClaims(builder),
        ];
    }

    /// <summary>The claims of an article: those of the headline, then those of the text, each by the place of their answer; and the other names in the text.</summary>
    /// <param name="article">The article.</param>
    public ArticleClaims Extract(Article article)
    {
        var claims = new List<ClaimFrame>();
        ReadField(article, ArticleField.Title, claims);
        var title = claims.Count;
        var text = ReadField(article, ArticleField.Text, claims);
        var told = claims.Skip(title).Where(IsName).Select(c => c.Answer.Normalized).ToHashSet(StringComparer.Ordinal);
        claims.RemoveAll(c => c.Field == ArticleField.Title && IsName(c) && told.Contains(c.Answer.Normalized));
        SoleDeaths.Settle(claims);
        return new ArticleClaims(ArticleHeader.Of(article), Fallbacks.Settle(claims), text is null ? [] : [.. WrittenNames.Of(text, claims).OrderBy(static n => n.Answer.Span.Start)]);
    }

    /// <summary>The claims of a text that is analyzed already, by the place of their answer.</summary>
    /// <param name="text">The analysis, with trees.</param>
    /// <param name="quantities">Its quantities, in the order of the text.</param>
    public IReadOnlyList<ClaimFrame> Extract(AnalyzedText text, IReadOnlyList<Quantity> quantities)
    {
        var claims = new List<ClaimFrame>();
        Read(new FieldReading(ArticleField.Text, _naming.Apply(text), quantities, null), claims);
        SoleDeaths.Settle(claims);
        return Fallbacks.Settle(claims);
    }

    /// <summary>A headline's names say nothing that the text does not say better.</summary>
    private static bool IsName(ClaimFrame claim) => claim.Kind is ClaimKind.Name or ClaimKind.Place;

    private FieldReading? ReadField(Article article, ArticleField which, List<ClaimFrame> claims)
    {
        var text = article.TextOf(which);
        if (text.Length == 0)
        {
            return null;
        }

        var quantities = _quantities.Read(text, article.Published).Select(q => Deadlines.Bounded(text, Fractions.InPercent(text, q))).ToList();
        LengthsInParts.Join(text, quantities);
        var field = new FieldReading(which, _naming.Apply(_analyzer.Analyze(text, AnalysisDepth.Trees)), quantities, article.Published);
        Read(field, claims);
        return field;
    }

    private void Read(FieldReading field, List<ClaimFrame> claims)
    {
        var found = new List<ClaimFrame>();
        var next = 0;
        for (var i = 0; i < field.Text.Sentences.Length; i++)
        {
            var sentence = field.Text.Sentences[i];
            var quantities = new List<Quantity>();
            for (; next < field.Quantities.Count && field.Quantities[next].Number.Start < sentence.End; next++)
            {
                if (field.Quantities[next].Number.Start >= sentence.Start)
                {
                    quantities.Add(field.Quantities[next]);
                }
            }

            if (sentence.FirstToken < sentence.EndToken && sentence.Kind != SentenceKind.Boilerplate && sentence.End - sentence.Start <= LongestSentence)
            {
                quantities.AddRange(LengthWords.In(field, i, quantities).ToList());
                quantities.Sort(static (a, b) => a.Number.Start.CompareTo(b.Number.Start));
                var scope = new SentenceScope(field, i, quantities, _roles.Find(field.Text, sentence.FirstToken, sentence.EndToken));
                foreach (var reader in _readers)
                {
                    reader.Read(scope, found);
                }
            }
        }

        claims.AddRange(found.OrderBy(c => c.Answer.Span.Start).ThenBy(c => c.Answer.Span.End).ThenBy(c => c.Kind));
    }
}
