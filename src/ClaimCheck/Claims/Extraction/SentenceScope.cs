using ClaimCheck.Articles;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Places;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Extraction;

/// <summary>A sentence with the figures, dates, roles and names in it: what every claim reader looks at.</summary>
internal sealed class SentenceScope
{
    private readonly HashSet<int> _answerTokens = [];
    private readonly int _asideFrom;

    public SentenceScope(FieldReading field, int index, List<Quantity> quantities, IReadOnlyList<RoleHit> roles)
    {
        Field = field;
        Sentence = field.Text.Sentences[index];
        Quantities = quantities;
        Roles = roles;
        Context = field.Text.Text[Sentence.Start..Sentence.End];
        var dates = new List<DatedToken>();
        foreach (var quantity in quantities)
        {
            var first = field.TokenAt(quantity.Number.Start);
            var last = field.TokenAt(quantity.Number.End - 1);
            for (var i = Math.Max(first, Sentence.FirstToken); i <= last && i < Sentence.EndToken; i++)
            {
                _answerTokens.Add(i);
            }

            if (quantity.Kind is QuantityKind.Date or QuantityKind.Time && first >= 0)
            {
                dates.Add(new DatedToken(quantity, first));
            }
        }

        Dates = [.. dates];
        Addresses = AddressReader.Find(field.Text, Sentence);
        _asideFrom = Math.Min(AsideReader.StartIn(Context), RecordFrom(field.Text, Sentence) - Sentence.Start);
        Terms = Structure.Terms.Collect(field, Sentence.FirstToken, Sentence.EndToken, i => !_answerTokens.Contains(i));
    }

    /// <summary>The field around it.</summary>
    public FieldReading Field { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its text.</summary>
    public string Context { get; }

    /// <summary>Figures, dates and times in it.</summary>
    public List<Quantity> Quantities { get; }

    /// <summary>Dates and times in it, with their tokens.</summary>
    public DatedToken[] Dates { get; }

    /// <summary>Addresses in it.</summary>
    public List<AddressMention> Addresses { get; }

    /// <summary>Roles spoken of in it.</summary>
    public IReadOnlyList<RoleHit> Roles { get; }

    /// <summary>Content words of the whole sentence, figures and dates left out.</summary>
    public uint[] Terms { get; }

    /// <summary>Whether the sentence has left the event of the article for another at an offset of the field.</summary>
    public bool IsAside(int offset) => offset - Sentence.Start >= _asideFrom;

    /// <summary>Whether a token is part of a figure, date or time.</summary>
    public bool IsFigure(int token) => _answerTokens.Contains(token);

    /// <summary>Whether a token is part of a date or clock time.</summary>
    public bool IsDate(int token) => Array.Exists(
        Dates, d => d.Quantity.Number.Start < Field.Text.Tokens[token].End && Field.Text.Tokens[token].Start < d.Quantity.Number.End);

    /// <summary>Who is said to say what stands at an offset, or <see langword="null"/>.</summary>
    public Attribution? AttributionAt(int offset)
    {
        Attribution? tightest = null;
        foreach (var attribution in Field.Text.Attributions)
        {
            if (attribution.Content.Start <= offset && offset < attribution.Content.End
                && (tightest is not { } other || attribution.Content.Length < other.Content.Length))
            {
                tightest = attribution;
            }
        }

        return tightest;
    }

    /// <summary>Offset behind "the worst … since", which leads to an earlier event; beyond the text where there is none.</summary>
    private static int RecordFrom(AnalyzedText text, Sentence sentence)
    {
        var superlative = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (superlative && text.Form(i) is "since")
            {
                return text.Tokens[i].Start;
            }

            superlative |= text.Tokens[i].FineTag is "JJS";
        }

        return int.MaxValue;
    }

    /// <summary>The text of a stretch.</summary>
    public string TextOf(TextSpan span) => Field.Text.Text[span.Start..span.End];
}
