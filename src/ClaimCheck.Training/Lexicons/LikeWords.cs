using ClaimCheck.Claims;

namespace ClaimCheck.Training.Lexicons;

/// <summary>Finds common words that news uses for one thing or one act: WordNet says how they hang together, vectors whether they are used so.
/// Words of one synset are alike, a word and its nearest hypernyms akin. Words that share no more than a hypernym (rifle, pistol) are neither, however
/// near their vectors are: they exclude each other.</summary>
internal sealed class LikeWords(WordNet net, WordVectors vectors)
{
    private const int Common = 25_000;
    private const int PersonFile = 18;
    private const int QuantityFile = 23;
    private const int TimeFile = 28;

    /// <summary>Verbs with more senses are like others only in their first.</summary>
    private const int Vague = 20;

    /// <summary>Synsets with more hyponyms are too wide to say anything ("move", "artifact").</summary>
    private const int Wide = 40;

    /// <summary>The pairs, each once, in no order.</summary>
    /// <param name="part">Part of speech: n or v.</param>
    public IEnumerable<LikePair> Find(char part)
    {
        Dictionary<SynsetId, List<(string Word, int Rank)>> members = Members(part);
        foreach ((SynsetId id, List<(string Word, int Rank)> words) in members)
        {
            foreach (LikePair pair in OneMeaning(id, words).Concat(Wider(id, words, members)))
            {
                if (!AreOpposite(pair))
                {
                    yield return pair;
                }
            }
        }
    }

    private Dictionary<SynsetId, List<(string Word, int Rank)>> Members(char part)
    {
        Dictionary<SynsetId, List<(string Word, int Rank)>> members = [];
        foreach (string lemma in net.Lemmas.Where(entry => entry.Part == part && IsCommon(part, entry.Lemma)).Select(entry => entry.Lemma))
        {
            IReadOnlyList<SynsetId> senses = net.Senses(part, lemma);
            for (int rank = 0; rank < Math.Min(5, senses.Count); rank++)
            {
                if (net[senses[rank]].Words.Contains(lemma) && net[senses[rank]].Pointers.All(pointer => pointer.Symbol != "@i"))
                {
                    members.TryAdd(senses[rank], []);
                    members[senses[rank]].Add((lemma, rank));
                }
            }
        }

        return members;
    }

    private IEnumerable<LikePair> OneMeaning(SynsetId id, List<(string Word, int Rank)> words) =>
        from a in words
        from b in words
        where string.CompareOrdinal(a.Word, b.Word) < 0
        let main = (IsMain(id.Part, a) ? 1 : 0) + (IsMain(id.Part, b) ? 1 : 0)
        where main > 0 && (id.Part == 'n' ? Math.Min(a.Rank, b.Rank) <= 1 : Math.Min(a.Rank, b.Rank) <= 2 && (main == 2 || (!IsVague(a.Word) && !IsVague(b.Word))))
        let nearness = Nearness(id.Part, a.Word, b.Word)
        where nearness >= (id.Part == 'n' ? 0.5 : main == 2 ? 0.45 : 0.6)
        select new LikePair(id.Part, a.Word, b.Word, Akin: false, nearness);

    private IEnumerable<LikePair> Wider(SynsetId id, List<(string Word, int Rank)> words, Dictionary<SynsetId, List<(string Word, int Rank)>> members)
    {
        if (net[id].File is PersonFile or QuantityFile or TimeFile)
        {
            yield break;
        }

        foreach ((SynsetId above, int steps) in Above(id))
        {
            foreach ((string narrow, int rank) in words.Where(word => IsMain(id.Part, word)))
            {
                foreach ((string wide, _) in members.GetValueOrDefault(above, []).Where(word => word.Word != narrow && word.Rank <= 1 && IsMain(id.Part, word)))
                {
                    double nearness = rank <= 1 ? Nearness(id.Part, narrow, wide) : -1;
                    if (nearness >= (steps == 1 ? 0.55 : 0.65))
                    {
                        yield return new LikePair(id.Part, narrow, wide, Akin: steps > 1 || nearness < 0.75, nearness);
                    }
                }
            }
        }
    }

    /// <summary>Synsets of wider meaning: for nouns up to two steps, for verbs one.</summary>
    private IEnumerable<(SynsetId Id, int Steps)> Above(SynsetId id)
    {
        foreach (SynsetId one in Hypernyms(id))
        {
            yield return (one, 1);
            foreach (SynsetId two in id.Part == 'n' ? Hypernyms(one) : [])
            {
                yield return (two, 2);
            }
        }
    }

    private IEnumerable<SynsetId> Hypernyms(SynsetId id) => net[id].Pointers.Where(pointer => pointer.Symbol == "@").Select(pointer => pointer.Target)
        .Where(target => net[target].Pointers.Count(pointer => pointer.Symbol == "~") <= Wide);

    private bool AreOpposite(LikePair pair) => net.Senses(pair.Part, pair.A).SelectMany(id => net[id].Pointers
            .Where(pointer => pointer.Symbol == "!" && WordNet.Plain(net[id].Words[pointer.SourceWord - 1]) == pair.A)
            .Select(pointer => WordNet.Plain(net[pointer.Target].Words[pointer.TargetWord - 1])))
        .Contains(pair.B, StringComparer.Ordinal);

    /// <summary>A sense in which a word is met at least in every fifth place.</summary>
    private bool IsMain(char part, (string Word, int Rank) sense)
    {
        if (IsVague(sense.Word) && part == 'v')
        {
            return sense.Rank == 0;
        }

        int all = net.Count(part, sense.Word);
        return all == 0 ? sense.Rank <= 1 : net.Count(part, sense.Word, sense.Rank + 1) * 5 >= all;
    }

    private bool IsVague(string verb) => net.Senses('v', verb).Count > Vague;

    private bool IsCommon(char part, string lemma) => lemma.Length > 2 && WordNet.IsSingleWord(lemma)
        && Math.Min(vectors.RankOf(lemma), vectors.RankOf(FormOf(part, lemma))) < Common;

    private double Nearness(char part, string a, string b) => vectors.Cosine(Written(part, a), Written(part, b));

    /// <summary>Things are counted in the plural and acts told in the past; these forms also have fewer other senses.</summary>
    private string Written(char part, string lemma) => FormOf(part, lemma) is var form && vectors.RankOf(form) < int.MaxValue ? form : lemma;

    private static string FormOf(char part, string lemma) => part == 'n' ? Plurals.Of(lemma) : lemma switch
    {
        [.., 'e'] => lemma + "d",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => lemma[..^1] + "ied",
        _ => lemma + "ed",
    };
}
