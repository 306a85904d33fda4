using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Places;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Matching.Questions;

/// <summary>Finds the pairs of a story's claims that can answer one question: the same class of answer, and a shared word, noun or role,
/// nouns or predicates that are like words, or an answer of a sort that a story has few of.
/// An exact join over an inverted index.</summary>
internal static class CandidatePairs
{
    /// <summary>A key that all claims of a kind share, of which a story has few.</summary>
    private const uint Whole = 0;

    /// <summary>The pairs, first index below second, each once; by the second.</summary>
    /// <param name="claims">The claims of one story.</param>
    public static List<(int A, int B)> Of(IReadOnlyList<ClaimNode> claims)
    {
        var postings = new Dictionary<(int Class, uint Term), List<int>>();
        var pairs = new List<(int A, int B)>();
        var met = new HashSet<int>();
        var like = new List<uint>();
        for (var i = 0; i < claims.Count; i++)
        {
            var frame = claims[i].Frame;
            var kind = PairGate.ClassOf(frame.Kind);
            met.Clear();
            foreach (var term in frame.Slot.Sentence)
            {
                Visit((kind, term), i);
            }

            foreach (var act in ActsOf(frame.Slot.Deed))
            {
                Visit((kind, act ^ 1), i);
            }

            if (frame.Slot.Role is { } role)
            {
                Visit((kind, TermHash.Of(role) ^ 1), i);
            }

            if (frame.Kind == ClaimKind.Place && frame.Answer.Normalized is { } place && StreetAddress.TryParse(place, out var address))
            {
                Visit((kind, TermHash.Of(address.Name) ^ 2), i);
            }

            if (frame.Kind is ClaimKind.Score or ClaimKind.Age or ClaimKind.Cause or ClaimKind.Rank or ClaimKind.Name or ClaimKind.Time)
            {
                Visit((kind, Whole), i);
            }

            VisitLike(kind, frame.Slot.Noun, UniversalTag.Noun, i);
            VisitLike(kind, frame.Slot.Predicate, UniversalTag.Verb, i);
            foreach (var earlier in met.Order())
            {
                pairs.Add((earlier, i));
            }
        }

        return pairs;

        void Visit((int, uint) key, int claim)
        {
            Meet(key);
            Post(key, claim);
        }

        // A word is listed under itself alone and looked up under all that are like it, so that two words do not meet for a third that is like both.
        void VisitLike(int kind, string? lemma, UniversalTag tag, int claim)
        {
            if (lemma is null)
            {
                return;
            }

            var sort = tag == UniversalTag.Noun ? 3u : 4u;
            like.Clear();
            WordLexicon.Default.AddLikeWords(lemma, tag, like);
            foreach (var word in like)
            {
                Meet((kind, word ^ sort));
            }

            Post((kind, TermHash.Of(lemma) ^ sort), claim);
        }

        void Meet((int, uint) key)
        {
            if (postings.TryGetValue(key, out var list))
            {
                met.UnionWith(list);
            }
        }

        void Post((int, uint) key, int claim)
        {
            if (!postings.TryGetValue(key, out var list))
            {
                postings.Add(key, list = []);
            }

            list.Add(claim);
        }
    }

    private static IEnumerable<uint> ActsOf(Deed? deed) => deed is null ? [] : deed.Acts.Concat(deed.Implied).Concat(deed.Excluded).Distinct();
}
