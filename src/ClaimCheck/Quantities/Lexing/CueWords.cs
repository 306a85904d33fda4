namespace ClaimCheck.Quantities.Lexing;

/// <summary>The words of the table cue-words.tsv. Immutable after construction; thread-safe.</summary>
internal sealed class CueWords
{
    private readonly WordMap<Cue> _cues = new();

    /// <summary>Loads the table.</summary>
    /// <param name="vocabulary">Gets its words.</param>
    public CueWords(Vocabulary.Builder vocabulary)
    {
        foreach (var row in DataTable.Rows("cue-words.tsv"))
        {
            var cue = Enum.Parse<Cue>(row[0], ignoreCase: true);
            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var id = vocabulary.Add(word);
                _cues[id] |= cue;
            }
        }
    }

    /// <summary>Whether a lexeme is a word with any of the given cues.</summary>
    /// <param name="lexeme">The lexeme.</param>
    /// <param name="cue">The cues.</param>
    public bool Has(in Lexeme lexeme, Cue cue) => lexeme.IsWord && (_cues[lexeme.Word] & cue) != 0;
}
