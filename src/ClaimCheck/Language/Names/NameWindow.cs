namespace ClaimCheck.Language.Names;

/// <summary>A candidate with the two words on either side of it, and how its line is written. Not thread-safe.</summary>
internal sealed class NameWindow
{
    private const int Around = 2;
    private const int LongestCandidate = 24;
    private readonly NameWord[] _words = new NameWord[LongestCandidate + (2 * Around)];
    private AnalyzedText? _text;
    private int _sentence;

    /// <summary>The candidate's words; of a very long one only the first.</summary>
    public ReadOnlySpan<NameWord> Words => _words.AsSpan(Around, Length);

    /// <summary>Number of these words.</summary>
    public int Length { get; private set; }

    /// <summary>How the sentence is written: in small letters (3), as prose (0), with more capitals than small initials (1) or in capitals (2).</summary>
    public uint Line { get; private set; }

    /// <summary>Where the candidate stands: 1 at the sentence's start, 2 at its end, 4 before its last sign, added up.</summary>
    public uint Position { get; private set; }

    /// <summary>1 if the candidate's first word stands inside its sentence.</summary>
    public int FirstIsInside { get; private set; }

    /// <summary>1 if the candidate's last word stands inside its sentence.</summary>
    public int LastIsInside { get; private set; }

    /// <summary>The first word.</summary>
    public ref readonly NameWord First => ref _words[Around];

    /// <summary>The last word.</summary>
    public ref readonly NameWord Last => ref _words[Around + Length - 1];

    /// <summary>A word before the candidate.</summary>
    /// <param name="distance">1 or 2.</param>
    public ref readonly NameWord Before(int distance) => ref _words[Around - distance];

    /// <summary>A word behind the candidate.</summary>
    /// <param name="distance">1 or 2.</param>
    public ref readonly NameWord Behind(int distance) => ref _words[Around + Length + distance - 1];

    /// <summary>Turns to a text.</summary>
    /// <param name="text">The text.</param>
    public void Begin(AnalyzedText text)
    {
        _text = text;
        _sentence = -1;
    }

    /// <summary>Turns to a candidate of the text.</summary>
    /// <param name="candidate">The candidate.</param>
    public void Move(NameCandidate candidate)
    {
        AnalyzedText text = _text!;
        Sentence sentence = text.Sentences[text.Tokens[candidate.First].Sentence];
        ReadLine(text, sentence, text.Tokens[candidate.First].Sentence);
        Length = Math.Min(candidate.End - candidate.First, LongestCandidate);
        int from = Math.Max(sentence.FirstToken, candidate.First - Around);
        int to = Math.Min(sentence.EndToken, candidate.First + Length + Around);
        _words.AsSpan().Fill(NameWord.Outside);
        NameWord.Read(text, from, NameLists.Default, _words.AsSpan(Around - (candidate.First - from), to - from));
        bool endsBeforeSign = candidate.End == sentence.EndToken - 1 && !char.IsLetter(text.Text[text.Tokens[candidate.End].Start]);
        Position = (candidate.First == sentence.FirstToken ? 1u : 0) | (candidate.End == sentence.EndToken ? 2u : 0) | (endsBeforeSign ? 4u : 0);
        FirstIsInside = candidate.First > sentence.FirstToken ? 1 : 0;
        LastIsInside = candidate.First + Length - 1 > sentence.FirstToken ? 1 : 0;
    }

    private void ReadLine(AnalyzedText text, Sentence sentence, int index)
    {
        if (index == _sentence)
        {
            return;
        }

        int capitals = 0;
        int small = 0;
        for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            char initial = text.Text[text.Tokens[t].Start];
            capitals += char.IsUpper(initial) ? 1 : 0;
            small += char.IsLower(initial) ? 1 : 0;
        }

        _sentence = index;
        Line = small == 0 ? 2u : capitals > small ? 1u : capitals == 0 ? 3u : 0u;
    }
}
