using ClaimCheck.Language;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads who holds which office of what: "X is the president of Vesta", "Vesta's president, X". Immutable; safe to share between threads.</summary>
internal sealed class OfficeReader(Gazetteer gazetteer)
{
    private readonly HashSet<string> _offices = new(ComparingData.Lines("offices.tsv"), StringComparer.Ordinal);

    /// <summary>The offices whose holder and place a text names.</summary>
    /// <param name="arguments">Reads arguments of the text.</param>
    public IEnumerable<Office> Read(ArgumentReader arguments)
    {
        var tokens = arguments.Field.Text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Tag is UniversalTag.Noun or UniversalTag.Propn && NameOf(arguments.Field.Text, i) is { } name && Holder.Of(arguments, i) is { } holder && arguments.IsName(holder.Token))
            {
                var place = PlaceOf(arguments, i);
                if (place.Length > 0)
                {
                    yield return new Office(name, place, arguments.Of(holder.Token).Core);
                }
            }
        }
    }

    private string? NameOf(AnalyzedText text, int token)
    {
        var lemma = text.Tokens[token].Lemma.ToLowerInvariant();
        var pair = token > 0 ? $"{text.Tokens[token - 1].Lemma.ToLowerInvariant()} {lemma}" : lemma;
        return _offices.Contains(pair) ? pair : _offices.Contains(lemma) ? lemma : null;
    }

    /// <summary>"of Vesta", "Vesta's", "Vestan", "Brandel" before "chairman".</summary>
    private int[] PlaceOf(ArgumentReader arguments, int noun)
    {
        var (tree, text) = (arguments.Field.Tree, arguments.Field.Text);
        var words = new List<int>();
        for (var child = tree.FirstChild(noun); child >= 0; child = tree.NextSibling(child))
        {
            var belongs = tree.Relation(child) is "nmod" || (tree.Relation(child) is "compound" && arguments.IsName(child)) || (tree.Relation(child) is "amod" && gazetteer.Demonym(text.Form(child)).Length > 0);
            words.AddRange(belongs ? arguments.Of(child).Core : []);
        }

        return [.. words];
    }
}
