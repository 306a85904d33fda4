using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Tells which content words of one text stand, in some form, in another. Immutable; safe to share between threads.</summary>
internal sealed class WordCover(WordLexicon lexicon, Gazetteer gazetteer)
{
    private const int ShortestStem = 5;
    private const int LongestEnding = 4;

    /// <summary>For each content word of a text, whether the other has it.</summary>
    public bool[] Of(ComparedText text, ComparedText other)
    {
        var covered = new bool[text.Words.Length];
        var families = other.Words.Select(w => w.Family).ToHashSet();
        for (var i = 0; i < covered.Length; i++)
        {
            covered[i] = families.Contains(text.Words[i].Family) || Has(other, text.Words[i]) || (text.Words[i].Lemma is "person" or "people" && SpeaksOfPersons(other));
        }

        for (var i = covered.Length - 2; i >= 0; i--)
        {
            // "Oda Lerch" where the other text says "Lerch": the last part of a name stands for all of it.
            covered[i] |= covered[i + 1] && text.Words[i].Tag == UniversalTag.Propn && text.Words[i + 1].Tag == UniversalTag.Propn
                && text.Words[i].Token + 1 == text.Words[i + 1].Token;
        }

        CoverByInitials(text, other, covered);
        return covered;
    }

    /// <summary>"Larnholm Transit" where the other text says "LT".</summary>
    private static void CoverByInitials(ComparedText text, ComparedText other, bool[] covered)
    {
        foreach (var word in other.Words)
        {
            if (word.Form.Length is < 2 or > 6 || !word.Form.All(char.IsUpper))
            {
                continue;
            }

            for (var i = 0; i + word.Form.Length <= covered.Length; i++)
            {
                var n = 0;
                while (n < word.Form.Length && text.Words[i + n].Form[0] == word.Form[n])
                {
                    n++;
                }

                if (n == word.Form.Length)
                {
                    Array.Fill(covered, true, i, n);
                }
            }
        }
    }

    /// <summary>The share of a text's content words that are covered, weighted by rarity; 1 where it has none.</summary>
    public static double Share(ComparedText text, bool[] covered)
    {
        var (sum, all) = (0.0, 0.0);
        for (var i = 0; i < covered.Length; i++)
        {
            sum += covered[i] ? text.Words[i].Weight : 0;
            all += text.Words[i].Weight;
        }

        return all == 0 ? 1 : sum / all;
    }

    /// <summary>Whether a text counts or names persons of some sort, whom the other may just call people.</summary>
    private bool SpeaksOfPersons(ComparedText other) =>
        other.Figures.Any(f => f.Quantity.Noun is "person") || other.Words.Any(w => w.Tag == UniversalTag.Noun && lexicon.IsPerson(w.Lemma));

    private bool Has(ComparedText other, ContentWord word)
    {
        foreach (var candidate in other.Words)
        {
            if (AreAlike(word, candidate))
            {
                return true;
            }
        }

        return word.Form.Length is >= 2 and <= 6 && word.Form.All(char.IsUpper) && Initials(other, word.Form);
    }

    /// <summary>Whether some of a text's content words say the same as some of another's.</summary>
    /// <param name="a">A text.</param>
    /// <param name="left">Indexes of its words.</param>
    /// <param name="b">Another.</param>
    /// <param name="right">Indexes of its words.</param>
    public bool Meet(ComparedText a, int[] left, ComparedText b, int[] right) => left.Any(l => right.Any(r => AreAlike(a.Words[l], b.Words[r])));

    /// <summary>Whether two words say the same: one word, one family, synonyms, a place and its adjective, or one stem.</summary>
    public bool AreAlike(ContentWord a, ContentWord b)
    {
        if (a.Family == b.Family || string.Equals(a.Lemma, b.Lemma, StringComparison.Ordinal) || string.Equals(a.Form, b.Form, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (a.Roles.AsSpan().ContainsAny(b.Roles))
        {
            return true;
        }

        if (a.Tag == b.Tag && lexicon.AreSynonyms(a.Lemma, b.Lemma, a.Tag))
        {
            return true;
        }

        return IsOriginOf(a.Form, b.Form) || IsOriginOf(b.Form, a.Form) || ShareStem(a.Lemma, b.Lemma);
    }

    private bool IsOriginOf(string adjective, string place) =>
        gazetteer.Demonym(adjective) is { Length: > 0 } name
        && (name.StartsWith(place, StringComparison.Ordinal) || gazetteer.Demonym(place).SequenceEqual(name) || gazetteer.Relation(name, place) == PlaceRelation.Same);

    private static bool ShareStem(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= ShortestStem && Math.Max(a.Length, b.Length) - shared <= LongestEnding;
    }

    private static bool Initials(ComparedText other, string letters)
    {
        var tokens = other.Text.Tokens;
        for (var i = 0; i + letters.Length <= tokens.Length; i++)
        {
            var n = 0;
            while (n < letters.Length && other.Text.Form(i + n)[0] == letters[n])
            {
                n++;
            }

            if (n == letters.Length)
            {
                return true;
            }
        }

        return false;
    }
}
