using System.Collections.Frozen;
using System.Reflection;

namespace ClaimCheck.Language.Tokenization;

/// <summary>How a word with a full stop behaves at the end of a sentence.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Always goes on ("Mr.", "e.g.").</summary>
    Never,

    /// <summary>An abbreviation only before a figure ("No. 5").</summary>
    BeforeDigit,

    /// <summary>Ends a sentence only before a word that opens sentences ("Inc. The").</summary>
    BeforeOpener,

    /// <summary>Ends a sentence before any capital ("etc. Police").</summary>
    BeforeCapital,

    /// <summary>A.m. and p.m.: before any capital but a time zone or weekday.</summary>
    ClockTime,
}

/// <summary>The tokenizer's word lists, read once from the embedded data files. Immutable and thread-safe.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, (AbbreviationKind Kind, bool Capital)>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _gluedUnits;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _domains;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _speechVerbs;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _afterClock;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _contractions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _streetEnds;

    private WordLists()
    {
        _abbreviations = Abbreviations().GetAlternateLookup<ReadOnlySpan<char>>();
        _openers = Set("openers.txt");
        _prefixes = Set("prefixes.txt");
        _gluedUnits = Set("glued-units.txt");
        _domains = Set("domains.txt");
        _speechVerbs = Set("speech-verbs.txt");
        _afterClock = Set("after-clock.txt");
        _contractions = Set("contractions.txt");
        _streetEnds = Set("street-ends.txt");
        Boilerplate = Lines("boilerplate.txt").ToArray();
        CaptionStarts = Lines("caption-starts.txt").ToArray();
        CaptionEnds = Lines("caption-ends.txt").ToArray();
    }

    /// <summary>The lists.</summary>
    public static WordLists Shared { get; } = new();

    /// <summary>How lines start that are no part of the article ("Read more").</summary>
    public string[] Boilerplate { get; }

    /// <summary>How captions start ("Photo:").</summary>
    public string[] CaptionStarts { get; }

    /// <summary>How picture credits end ("Getty Images").</summary>
    public string[] CaptionEnds { get; }

    /// <summary>How a word with a full stop behaves.</summary>
    /// <param name="word">The word without its last full stop.</param>
    public AbbreviationKind Abbreviation(ReadOnlySpan<char> word) =>
        word.Length <= 12 && _abbreviations.TryGetValue(word, out (AbbreviationKind Kind, bool Capital) found) && (!found.Capital || char.IsUpper(word[0]))
            ? found.Kind : AbbreviationKind.None;

    /// <summary>Whether a capitalised word is one that opens sentences rather than a name ("The", "However").</summary>
    /// <param name="word">The word.</param>
    public bool IsOpener(ReadOnlySpan<char> word) => word.Length <= 16 && _openers.Contains(word);

    /// <summary>Whether a hyphen after this piece stays inside the word ("non-profit").</summary>
    /// <param name="word">The piece before the hyphen.</param>
    public bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= 8 && _prefixes.Contains(word);

    /// <summary>Whether letters behind a figure are a word of their own ("5km", "8pm", "10m").</summary>
    /// <param name="letters">The letters.</param>
    public bool IsGluedUnit(ReadOnlySpan<char> letters) => letters.Length <= 8 && _gluedUnits.Contains(letters);

    /// <summary>Whether letters behind a full stop end a domain name ("Amazon.com").</summary>
    /// <param name="letters">The letters.</param>
    public bool IsDomain(ReadOnlySpan<char> letters) => letters.Length <= 8 && _domains.Contains(letters);

    /// <summary>Whether a word is a form of a verb of speech.</summary>
    /// <param name="word">The word.</param>
    public bool IsSpeechVerb(ReadOnlySpan<char> word) => word.Length <= 16 && _speechVerbs.Contains(word);

    /// <summary>Whether a word may follow a clock time inside a sentence ("8 a.m. EST", "9 p.m. Monday").</summary>
    /// <param name="word">The word.</param>
    public bool FollowsClock(ReadOnlySpan<char> word) => word.Length <= 12 && _afterClock.Contains(word);

    /// <summary>Whether a word ends the name of a street ("Lane", "Ave").</summary>
    /// <param name="word">The word.</param>
    public bool EndsStreet(ReadOnlySpan<char> word) => word.Length <= 9 && _streetEnds.Contains(word);

    /// <summary>Whether a word is two tokens though it has no apostrophe ("cannot"); the second token has two or three letters, see the file.</summary>
    /// <param name="word">The word.</param>
    public bool IsContraction(ReadOnlySpan<char> word) => word.Length is >= 5 and <= 6 && _contractions.Contains(word);

    private static FrozenDictionary<string, (AbbreviationKind, bool)> Abbreviations()
    {
        var entries = new Dictionary<string, (AbbreviationKind, bool)>(StringComparer.OrdinalIgnoreCase);
        var kind = AbbreviationKind.None;
        foreach (string line in Lines("abbreviations.txt"))
        {
            if (line[0] == '[')
            {
                kind = Enum.Parse<AbbreviationKind>(line.AsSpan(1, line.Length - 2));
                continue;
            }

            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                entries[word] = (kind, char.IsUpper(word[0]));
            }
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string file) =>
        Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static List<string> Lines(string file)
    {
        Assembly assembly = typeof(WordLists).Assembly;
        using Stream stream = assembly.GetManifestResourceStream("ClaimCheck.Language.Tokenization." + file)
            ?? throw new InvalidOperationException($"The word list {file} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line.Trim());
            }
        }

        return lines;
    }
}
