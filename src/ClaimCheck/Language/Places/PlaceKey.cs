namespace ClaimCheck.Language.Places;

/// <summary>
/// The form under which a place's name is looked up: lower case, without accents, full stops and apostrophes, hyphens as spaces, "saint" as "st",
/// no leading article ("São Paulo": "sao paulo"; "the Netherlands": "netherlands"; "N.Y.": "ny").
/// </summary>
internal static class PlaceKey
{
    /// <summary>The longest name that is looked up.</summary>
    public const int Longest = 80;

    // The base letters of U+00C0 to U+017F, in their order.
    private const string BaseLetters =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Writes the key of a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="key">Where to; at least <see cref="Longest"/> characters.</param>
    /// <returns>How many characters were written; 0 for a name that is too long.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> key)
    {
        if (name.Length > Longest)
        {
            return 0;
        }

        int length = 0;
        foreach (char c in name)
        {
            char folded = Fold(c);
            if (folded == '\0' || (folded == ' ' && (length == 0 || key[length - 1] == ' ')))
            {
                continue;
            }

            key[length++] = folded;
        }

        while (length > 0 && key[length - 1] == ' ')
        {
            length--;
        }

        length = Replace(key, length, "the ", "");
        return Replace(key, length, "saint ", "st ");
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '-' or '–' or ' ' or '\u00A0' or ',' => ' ',
        '.' or '\'' or '’' or '‘' or 'ʻ' or '`' => '\0',
        >= '\u00C0' and <= '\u017F' => BaseLetters[c - 0xC0],
        >= 'Ș' and <= 'ș' => 's',
        >= 'Ț' and <= 'ț' => 't',
        'Ə' or 'ə' => 'a',
        _ => char.ToLowerInvariant(c),
    };

    private static int Replace(Span<char> key, int length, string prefix, string by)
    {
        if (length <= prefix.Length || !key[..length].StartsWith(prefix))
        {
            return length;
        }

        by.CopyTo(key);
        key[prefix.Length..length].CopyTo(key[by.Length..]);
        return length - prefix.Length + by.Length;
    }
}
