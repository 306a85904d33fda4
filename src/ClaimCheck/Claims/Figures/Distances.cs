using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Figures;

/// <summary>Reads what a distance is measured from ("eight kilometres off the shore", "13 miles north-east of Aldmere").</summary>
internal static class Distances
{
    private const string Off = "off";

    /// <summary>Words between the distance and the name that it is measured from ("nautical miles off the northern coast of the island of Brenna").</summary>
    private const int MostBetween = 9;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WayWords =
        CueTable.Read("way-words.tsv").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a figure is told as a way off.</summary>
    /// <param name="field">The text.</param>
    /// <param name="last">Last token of the figure.</param>
    public static bool IsWayOff(FieldReading field, int last) =>
        last + 1 < field.Text.Sentences[field.Text.Tokens[last].Sentence].EndToken && WayWords.ContainsKey(field.Text.Form(last + 1));

    /// <summary>The words of the name that a distance is measured from; empty where it is measured from nothing that is named.</summary>
    /// <param name="field">The text.</param>
    /// <param name="last">Last token of the figure.</param>
    public static uint[] OriginOf(FieldReading field, int last)
    {
        if (!IsWayOff(field, last))
        {
            return [];
        }

        var leads = false;
        var end = Math.Min(field.Text.Sentences[field.Text.Tokens[last].Sentence].EndToken, last + 1 + MostBetween);
        for (var i = last + 1; i < end; i++)
        {
            var token = field.Text.Tokens[i];
            if (leads && field.Entity[i] >= 0)
            {
                return NameTerms.Of(field, i);
            }

            var isWay = WayWords.TryGetValue(field.Text.Form(i), out var word);
            leads |= word == Off || token.Lemma is "of";
            if (!isWay && token.Tag is not (UniversalTag.Adp or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Noun or UniversalTag.Propn))
            {
                return [];
            }
        }

        return [];
    }
}
