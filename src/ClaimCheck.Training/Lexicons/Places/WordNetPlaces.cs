namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>What WordNet says of places.</summary>
internal static class WordNetPlaces
{
    private const int ObjectFile = 17;
    private const int LocationFile = 15;

    /// <summary>Whether a synset names one certain place.</summary>
    /// <param name="synset">The synset.</param>
    public static bool IsPlace(Synset synset) =>
        synset.Id.Part == 'n' && synset.File is ObjectFile or LocationFile && synset.Pointers.Any(pointer => pointer.Symbol == "@i");

    /// <summary>Whether it is a city or town.</summary>
    /// <param name="net">WordNet.</param>
    /// <param name="synset">The synset.</param>
    public static bool IsCity(WordNet net, Synset synset) => synset.Pointers
        .Where(pointer => pointer.Symbol == "@i")
        .Any(pointer => net[pointer.Target].Words.Any(word => word is "city" or "town" or "port" or "national_capital" or "state_capital" or "provincial_capital" or "village"));

    /// <summary>The country that a place lies in, by its wholes and theirs; empty if none is named.</summary>
    /// <param name="net">WordNet.</param>
    /// <param name="synset">The place.</param>
    /// <param name="code">The code of a country by its name; empty for what is no country.</param>
    public static string Country(WordNet net, Synset synset, Func<string, string> code)
    {
        for (int level = 0; level < 5; level++)
        {
            foreach (string word in synset.Words)
            {
                if (code(word.Replace('_', ' ')) is { Length: > 0 } found)
                {
                    return found;
                }
            }

            if (synset.Pointers.FirstOrDefault(pointer => pointer.Symbol == "#p") is not { Symbol: not null } whole)
            {
                return "";
            }

            synset = net[whole.Target];
        }

        return "";
    }
}
