using ClaimCheck.Articles;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.PersonFacts;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Structure;

/// <summary>One field of an article with everything that the stages before found in it.</summary>
internal sealed class FieldReading
{
    private readonly Lazy<Descriptions> _descriptions;
    private readonly Lazy<PeopleAges> _ages;
    private readonly Lazy<Sexes> _sexes;

    public FieldReading(ArticleField field, AnalyzedText text, IReadOnlyList<Quantity> quantities, PublicationTime? published)
    {
        Field = field;
        Text = text;
        Quantities = quantities;
        Published = published;
        Tree = new TokenTree(text.Tokens);
        Clauses = new ClauseMap(text, Tree);
        Entity = EntitiesOf(text);
        _descriptions = new Lazy<Descriptions>(() => new Descriptions(text, Tree));
        _ages = new Lazy<PeopleAges>(() => new PeopleAges(this));
        _sexes = new Lazy<Sexes>(() => new Sexes(text));
        DataAsOf = DataDate.Of(text, quantities, TokenAt);
    }

    /// <summary>Which field it is.</summary>
    public ArticleField Field { get; }

    /// <summary>The analysis; all offsets point into its text.</summary>
    public AnalyzedText Text { get; }

    /// <summary>Figures, dates and times in the order of the text.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>When the article was published.</summary>
    public PublicationTime? Published { get; }

    /// <summary>The trees, from heads down.</summary>
    public TokenTree Tree { get; }

    /// <summary>Which clause each token belongs to.</summary>
    public ClauseMap Clauses { get; }

    /// <summary>For each token the entity that it names or refers to, or -1.</summary>
    public int[] Entity { get; }

    /// <summary>By which nouns the text says what those are that it names.</summary>
    public Descriptions Descriptions => _descriptions.Value;

    /// <summary>The ages of the people of the text.</summary>
    public PeopleAges Ages => _ages.Value;

    /// <summary>Which of the people of the text are male or female.</summary>
    public Sexes Sexes => _sexes.Value;

    /// <summary>The day or time as of which the text says that it gives its figures; <see langword="null"/> where it states none for all.</summary>
    public TimeInterval? DataAsOf { get; }

    /// <summary>Index of the token that holds, or is the last before, an offset; -1 before the first.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Text.Tokens.Length - 1);
        var found = -1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (Text.Tokens[middle].Start <= offset)
            {
                found = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return found;
    }

    private static int[] EntitiesOf(AnalyzedText text)
    {
        var entity = new int[text.Tokens.Length];
        Array.Fill(entity, -1);
        foreach (var name in text.Names)
        {
            Array.Fill(entity, name.Entity, name.FirstToken, name.EndToken - name.FirstToken);
        }

        foreach (var reference in text.References)
        {
            Array.Fill(entity, reference.Entity, reference.FirstToken, reference.EndToken - reference.FirstToken);
        }

        return entity;
    }
}
