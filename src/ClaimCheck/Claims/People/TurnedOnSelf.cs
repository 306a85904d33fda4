using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;

namespace ClaimCheck.Claims.People;

/// <summary>Finds the end of a killer who dies by his own hand in the sentence that lists whom he killed: "killed his wife and her son, then himself",
/// "before killing herself", "and turned the gun on himself".</summary>
internal static class TurnedOnSelf
{
    /// <summary>How far behind the list it is looked for.</summary>
    private const int Reach = 12;

    private static readonly FrozenDictionary<string, string> Deeds = CueTable.Read("own-deaths.tsv");

    /// <summary>The token that ends it; -1 where the sentence tells of none behind a token.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="last">The last token of the list.</param>
    public static int Behind(SentenceScope scope, int last)
    {
        var text = scope.Field.Text;
        var deed = false;
        for (var i = last + 1; i < Math.Min(scope.Sentence.EndToken, last + Reach); i++)
        {
            var form = text.Form(i);
            deed |= Deeds.TryGetValue(text.Tokens[i].Lemma, out var with) && (with.Length == 0 || With(scope, i, with));
            if (form is "himself" or "herself" or "themselves" or "self")
            {
                return deed || text.Form(i - 1) is "then" or "," or "and" or "&" ? i : -1;
            }

            if (text.Tokens[i].Lemma is "suicide" && deed)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Fatally shot", "turned the gun on", "committed suicide": a word near the verb without which it tells of no death.</summary>
    private static bool With(SentenceScope scope, int verb, string word)
    {
        for (var i = Math.Max(scope.Sentence.FirstToken, verb - 1); i < Math.Min(scope.Sentence.EndToken, verb + 5); i++)
        {
            if (scope.Field.Text.Tokens[i].Lemma.Equals(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
