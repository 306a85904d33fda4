namespace ClaimCheck.Verdicts.Spelling;

/// <summary>A name in one spelling, with the places of a story where it is written so.</summary>
/// <param name="key">Its words, folded, with a space between them.</param>
/// <param name="words">Its words, folded, without generations and middle initials.</param>
internal sealed class NameForm(string key, string[] words)
{
    private readonly SortedSet<decimal> _ages = [];
    private readonly SortedSet<string> _offices = new(StringComparer.Ordinal);
    private readonly List<(int Article, int Claim)> _places = [];

    /// <summary>Its words with a space between them.</summary>
    public string Key => key;

    /// <summary>Its words.</summary>
    public string[] Words => words;

    /// <summary>Its first word: of a person, the given name.</summary>
    public string First => words[0];

    /// <summary>Its last word: of a person, the surname.</summary>
    public string Last => words[^1];

    /// <summary>Whether it is more than one word.</summary>
    public bool IsFull => words.Length > 1;

    /// <summary>Whether it is read as a person's anywhere.</summary>
    public bool OfPerson { get; private set; }

    /// <summary>Whether one of its words is a genitive ("Sheriff's Office").</summary>
    public bool HasGenitive { get; private set; }

    /// <summary>Ages that are told right beside it.</summary>
    public IReadOnlyCollection<decimal> Ages => _ages;

    /// <summary>Offices and trades of whom it names.</summary>
    public IReadOnlyCollection<string> Offices => _offices;

    /// <summary>Where it is first written in each article, by article; claims are indexes into the story's.</summary>
    public IReadOnlyList<(int Article, int Claim)> Places => _places;

    /// <summary>Adds a place; places come by article.</summary>
    public void Add(int article, int claim, bool person, bool genitive, decimal? age, IEnumerable<string> offices)
    {
        HasGenitive |= genitive;
        _offices.UnionWith(offices);
        OfPerson |= person;
        if (_places.Count == 0 || _places[^1].Article != article)
        {
            _places.Add((article, claim));
        }

        if (age is { } told)
        {
            _ages.Add(told);
        }
    }

    /// <summary>Whether one of its articles writes another name, too.</summary>
    public bool MeetsIn(NameForm other)
    {
        for (int i = 0, j = 0; i < _places.Count && j < other._places.Count;)
        {
            var order = _places[i].Article.CompareTo(other._places[j].Article);
            if (order == 0)
            {
                return true;
            }

            (i, j) = order < 0 ? (i + 1, j) : (i, j + 1);
        }

        return false;
    }
}
