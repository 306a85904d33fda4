namespace ClaimCheck.Training.Lexicons;

/// <summary>Like words that were compiled by hand, and words that are never alike.</summary>
internal sealed class OwnLikeWords
{
    private readonly HashSet<(char Part, string A, string B)> _never = [];

    /// <summary>The pairs.</summary>
    public List<LikePair> Pairs { get; } = [];

    /// <summary>Reads lines "part:word word ~ wider word" and, of words that are never alike, "!part:word word".</summary>
    /// <param name="path">The file.</param>
    public static OwnLikeWords Read(string path)
    {
        OwnLikeWords own = new();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            bool never = line[0] == '!';
            string rest = never ? line[1..] : line;
            string[] sides = rest[2..].Split(" ~ ");
            own.Add(rest[0], sides[0].Split(' '), sides.Length > 1 ? sides[1].Split(' ') : [], never);
        }

        return own;
    }

    /// <summary>Whether nothing is said against a pair.</summary>
    public bool Admits(LikePair pair) => !_never.Contains((pair.Part, pair.A, pair.B)) && !_never.Contains((pair.Part, pair.B, pair.A));

    private void Add(char part, string[] words, string[] wider, bool never)
    {
        if (never)
        {
            _never.UnionWith(from a in words from b in words where a != b select (part, a, b));
        }
        else if (wider.Length > 0)
        {
            Pairs.AddRange(from a in words from b in wider select new LikePair(part, a, b, Akin: true, Nearness: 1));
        }
        else
        {
            Pairs.AddRange(from a in words from b in words where string.CompareOrdinal(a, b) < 0 select new LikePair(part, a, b, Akin: false, Nearness: 1));
        }
    }
}
