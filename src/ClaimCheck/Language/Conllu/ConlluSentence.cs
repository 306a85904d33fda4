namespace ClaimCheck.Language.Conllu;

/// <summary>One sentence of a CoNLL-U file. Words only: ranges of multi-word tokens are kept beside them, empty nodes are dropped.</summary>
internal sealed class ConlluSentence
{
    /// <summary>The comment lines, without their line breaks.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The words.</summary>
    public List<ConlluWord> Words { get; } = [];

    /// <summary>The multi-word tokens: the words they cover (from 0, end exclusive), their form and their last column.</summary>
    public List<(int First, int End, string Form, string Misc)> Ranges { get; } = [];

    /// <summary>The value of a comment of the form "# key = value"; null where there is none.</summary>
    /// <param name="key">The key.</param>
    public string? Comment(string key)
    {
        foreach (string line in Comments)
        {
            string body = line[1..].Trim();
            if (body.StartsWith(key, StringComparison.Ordinal) && (body.Length == key.Length || body[key.Length] is ' ' or '='))
            {
                int equals = body.IndexOf('=', StringComparison.Ordinal);
                return equals < 0 ? "" : body[(equals + 1)..].Trim();
            }
        }

        return null;
    }
}

/// <summary>One word of a CoNLL-U file.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal tag.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Features">Morphological features, as written.</param>
/// <param name="Head">Number of the head from 1; 0 for the root, -1 where the column is empty.</param>
/// <param name="Relation">Relation to the head with its subtype.</param>
/// <param name="Misc">The last column.</param>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc)
{
    /// <summary>Whether white space follows the word.</summary>
    public bool SpaceAfter => !Misc.Contains("SpaceAfter=No", StringComparison.Ordinal);
}
