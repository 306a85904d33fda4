using System.Globalization;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Words;

/// <summary>The words, holidays and fixed phrases of the calendar. Immutable once built; safe to share between threads.</summary>
internal sealed class DateLexicon
{
    /// <summary>What <see cref="Direction"/> says of the present tense of "be".</summary>
    public const int Copula = 2;

    /// <summary>What <see cref="Direction"/> says of "has" and "have".</summary>
    public const int Auxiliary = 3;

    /// <summary>What <see cref="Direction"/> says of words that lead to a happening that is over.</summary>
    public const int Aftermath = 4;

    private readonly WordMap<DateWord> _words = new();
    private readonly WordMap<int> _cues = new();

    /// <summary>Reads the tables and adds their words to a vocabulary that is still growing.</summary>
    /// <param name="words">The vocabulary.</param>
    public DateLexicon(Vocabulary.Builder words)
    {
        foreach (var row in DataTable.Rows("date-words.tsv"))
        {
            AddWord(words.Add(row[0]), row);
        }

        foreach (var row in DataTable.Rows("holidays.tsv"))
        {
            Holidays.Add(words, row[0], new Holiday(row[1], row[2] == "capital"));
        }

        foreach (var row in DataTable.Rows("date-exceptions.tsv"))
        {
            Exceptions.Add(words, row[0], true);
        }

        foreach (var row in DataTable.Rows("direction-cues.tsv"))
        {
            _cues[words.Add(row[0])] = row[1] switch { "future" => 1, "copula" => Copula, "auxiliary" => Auxiliary, "aftermath" => Aftermath, _ => -1 };
        }
    }

    /// <summary>Days with names.</summary>
    public WordSequences<Holiday> Holidays { get; } = new();

    /// <summary>Sequences that hold a calendar word and are no date.</summary>
    public WordSequences<bool> Exceptions { get; } = new();

    /// <summary>What the table says of a word.</summary>
    /// <param name="word">Number of the word in the vocabulary.</param>
    public DateWord this[int word] => _words[word];

    /// <summary>
    /// 1 for a word that points to the future, -1 to the past, <see cref="Copula"/> for "is" and "are", <see cref="Auxiliary"/> for "has" and
    /// "have", <see cref="Aftermath"/> for "after" and the like, 0 for any other.
    /// </summary>
    /// <param name="word">Number of the word in the vocabulary.</param>
    public int Direction(int word) => _cues[word];

    private void AddWord(int id, string[] row)
    {
        var known = _words[id];
        var flags = known.Flags;
        for (var i = 3; i < row.Length; i++)
        {
            foreach (var flag in row[i].Split(' '))
            {
                flags |= Enum.Parse<DateWordFlags>(flag, ignoreCase: true);
            }
        }

        _words[id] = row[1] switch
        {
            "unit" => known with { Unit = Enum.Parse<TimeUnit>(row[2]), Flags = flags },
            "role" => known with { Role = Enum.Parse<Role>(row[2]), Flags = flags },
            _ => known with { Kind = Enum.Parse<DateWordKind>(row[1], ignoreCase: true), Value = Value(row), Flags = flags },
        };
    }

    private static short Value(string[] row) => row[1] switch
    {
        "part" => (short)Enum.Parse<DayPart>(row[2]),
        "edge" => (short)Enum.Parse<Edge>(row[2]),
        _ => short.Parse(row[2], CultureInfo.InvariantCulture),
    };
}
