using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Training.Language;

/// <summary>Reads treebanks.</summary>
internal static class Treebank
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="genre">Keep only documents whose id holds this; null for all.</param>
    public static List<ConlluSentence> Read(string path, string? genre = null)
    {
        using var reader = new StreamReader(path);
        var kept = new List<ConlluSentence>();
        bool keep = genre == null;
        foreach (ConlluSentence sentence in ConlluReader.Read(reader))
        {
            if (genre != null && sentence.Comment("newdoc") is { } id)
            {
                keep = id.Contains(genre, StringComparison.Ordinal);
            }

            if (keep)
            {
                kept.Add(sentence);
            }
        }

        return kept;
    }
}
