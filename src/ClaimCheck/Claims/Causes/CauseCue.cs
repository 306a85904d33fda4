using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Causes;

/// <summary>A word that links a cause and its effect.</summary>
/// <param name="Tag">The part of speech that the word must have; <see langword="null"/> for any.</param>
/// <param name="Shape">Where cause and effect stand.</param>
/// <param name="Words">Words of which one must stand behind it, each a row of forms; none where the word is enough.</param>
/// <param name="Effect">The effect where the word itself names it.</param>
internal sealed record CauseCue(UniversalTag? Tag, CauseShape Shape, string[][] Words, string? Effect)
{
    /// <summary>How far from the cue its further words may stand: "set the roof of the old school alight".</summary>
    private const int Reach = 9;

    private static readonly FrozenDictionary<string, CauseCue[]> Table = ReadTable();

    /// <summary>The cues that a token can be.</summary>
    /// <param name="field">The field.</param>
    /// <param name="token">The token.</param>
    /// <param name="end">Token behind the sentence.</param>
    public static IEnumerable<CauseCue> At(FieldReading field, int token, int end) => Table.TryGetValue(field.Text.Tokens[token].Lemma, out var cues)
        ? Fitting(cues, field, token, end) : [];

    private static IEnumerable<CauseCue> Fitting(CauseCue[] cues, FieldReading field, int token, int end) =>
        cues.Where(c => (c.Tag is null || c.Tag == field.Text.Tokens[token].Tag) && (c.Words.Length == 0 || c.HasWord(field, token, end)));

    /// <summary>Whether one of the further words stands with the cue.</summary>
    private bool HasWord(FieldReading field, int token, int end)
    {
        for (var i = token + 1; i < end && i <= token + Reach && field.Text.Tokens[i].Lemma is not ("," or ";"); i++)
        {
            foreach (var words in Words)
            {
                if (i + words.Length <= end && Matches(field, i, words))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Matches(FieldReading field, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!field.Text.Form(at + i).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, CauseCue[]> ReadTable() => CueTable.ReadRows("causes.tsv")
        .GroupBy(row => row[0], row => new CauseCue(
            row[1] == "any" ? null : Enum.Parse<UniversalTag>(row[1], ignoreCase: true),
            Enum.Parse<CauseShape>(row[2], ignoreCase: true),
            row.Length > 3 && row[3].Length > 0 ? [.. row[3].Split('|').Select(w => w.Split(' '))] : [],
            row.Length > 4 ? row[4] : null), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
