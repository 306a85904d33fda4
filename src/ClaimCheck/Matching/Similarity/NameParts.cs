using System.Collections.Frozen;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Data;
using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Matching.Similarity;

/// <summary>The words of a name, folded, without forms of address and legal forms. Immutable.</summary>
/// <param name="Words">The words in order; all words of the name when nothing else is left.</param>
/// <param name="Initials">First letters of the words that are written with a capital, folded, for abbreviations.</param>
internal sealed record NameParts(string[] Words, string Initials)
{
    private const int Kept = 512;

    private static readonly FrozenSet<string> Affixes = MatchingData.Lines("name-affixes.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names that were cut lately; a name is compared with many others one after the other.</summary>
    [ThreadStatic]
    private static (string Name, NameParts Parts)[]? _lately;

    /// <summary>Cuts a name into words.</summary>
    /// <param name="name">The name as written.</param>
    public static NameParts Of(string name)
    {
        _lately ??= new (string Name, NameParts Parts)[Kept];
        ref var place = ref _lately[TermHash.Of(name) % Kept];
        if (!string.Equals(place.Name, name, StringComparison.Ordinal))
        {
            place = (name, Cut(name));
        }

        return place.Parts;
    }

    private static NameParts Cut(string name)
    {
        List<string> all = [];
        var initials = "";
        var i = 0;
        while (i < name.Length)
        {
            if (!char.IsLetterOrDigit(name[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < name.Length && (char.IsLetterOrDigit(name[end]) || IsInside(name, end)))
            {
                end++;
            }

            var word = LatinFold.Fold(name[i..end].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal));
            all.Add(word);
            initials += char.IsUpper(name[i]) ? word[..1] : "";
            i = end;
        }

        string[] kept = [.. all.Where(static word => !Affixes.Contains(word))];

        // "Volcanologist Mona Reyle": a profession that begins a sentence is no part of the name.
        kept = kept.Length > 2 && WordLexicon.Default.IsPerson(kept[0]) ? kept[1..] : kept;
        return new NameParts(kept.Length > 0 ? kept : [.. all], initials);
    }

    /// <summary>An apostrophe or a full stop between two letters belongs to the word ("O'Neill", "U.S").</summary>
    private static bool IsInside(string name, int place) =>
        name[place] is '\'' or '’' or '.' && place + 1 < name.Length && char.IsLetter(name[place - 1]) && char.IsLetter(name[place + 1]);
}
