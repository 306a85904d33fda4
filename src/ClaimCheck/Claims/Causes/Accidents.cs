using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Causes;

/// <summary>Happenings of which there is one cause.</summary>
internal static class Accidents
{
    private const int MostSentencesBack = 2;
    private static readonly FrozenDictionary<string, string> Table = CueTable.Read("accidents.tsv");

    /// <summary>The class of an accident; <see langword="null"/> where a word is for none.</summary>
    /// <param name="noun">The lemma of its noun.</param>
    public static string? ClassOf(string? noun) => noun is null ? null : Table.GetValueOrDefault(noun);

    /// <summary>The accident that a text spoke of last before a token, in its sentence or the two before: what "it" or "the cause" is of; -1 where it spoke of none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The token.</param>
    public static int LastBefore(FieldReading field, int token)
    {
        var tokens = field.Text.Tokens;
        for (var i = token - 1; i >= 0 && tokens[i].Sentence >= tokens[token].Sentence - MostSentencesBack; i--)
        {
            if (tokens[i].Tag == UniversalTag.Noun && field.Tree.Relation(i) is not ("compound" or "amod") && Table.ContainsKey(tokens[i].Lemma))
            {
                return i;
            }
        }

        return -1;
    }
}
