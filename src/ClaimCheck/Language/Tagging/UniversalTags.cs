namespace ClaimCheck.Language.Tagging;

/// <summary>The written names of the universal tags.</summary>
internal static class UniversalTags
{
    private static readonly string[] Names =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>The name of a tag as CoNLL-U writes it.</summary>
    /// <param name="tag">The tag.</param>
    public static string Name(UniversalTag tag) => Names[(int)tag];

    /// <summary>Reads a name.</summary>
    /// <param name="name">The name, in capitals.</param>
    /// <param name="tag">The tag; <see cref="UniversalTag.X"/> where there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> name, out UniversalTag tag)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                tag = (UniversalTag)i;
                return true;
            }
        }

        tag = UniversalTag.X;
        return false;
    }
}
