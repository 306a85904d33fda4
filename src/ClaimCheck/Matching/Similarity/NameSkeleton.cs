using System.Text;

namespace ClaimCheck.Matching.Similarity;

/// <summary>
/// What transcriptions of one name share: its consonants by sound class ("Gaddafi", "Qaddafi" and "Kadhafi" are "kdf"; "Alexander" and "Aleksandr"
/// are "lksndr"). Made for Latin spellings of Arabic, Slavic and Spanish names in English-language news.
/// </summary>
internal static class NameSkeleton
{
    /// <summary>The skeleton of a folded word.</summary>
    /// <param name="word">The word.</param>
    public static string Of(string word)
    {
        var skeleton = new StringBuilder(word.Length + 2);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var sound = Sound(word[i], next);
            foreach (var c in sound)
            {
                if (skeleton.Length == 0 || skeleton[^1] != c)
                {
                    skeleton.Append(c);
                }
            }

            // The h of a pair only marks a sound that English has no letter for.
            i += next == 'h' && word[i] is 'g' or 'k' or 'd' or 't' or 'c' or 'p' or 'z' ? 1 : 0;
        }

        return skeleton.ToString();
    }

    private static string Sound(char letter, char next) => (letter, next) switch
    {
        ('c', 'h') => "c",
        ('p', 'h') => "f",
        ('z', 'h') => "j",
        ('a' or 'e' or 'i' or 'o' or 'u' or 'y', _) => "",
        ('c' or 'q' or 'g' or 'k', _) => "k",
        ('x', _) => "ks",
        ('w', _) => "v",
        _ => letter.ToString(),
    };
}
