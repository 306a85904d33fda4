namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two articles that tell many names have rare ones in common. Reports of one beat and one town share its name and that of its police; reports of one
/// happening share those of people and streets too.</summary>
internal sealed class CommonGround
{
    /// <summary>Rarity that shared names have in sum, where two reports tell of one happening.</summary>
    private const float Enough = 9;

    /// <summary>Rarity in sum of an article that tells names enough.</summary>
    private const float Many = 3 * Enough;

    /// <summary>Names that stand in more texts count for nothing.</summary>
    private const float Usual = 3;

    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly Dictionary<int, HashSet<uint>> _names = [];
    private readonly Dictionary<(int, int), GroundLevel> _known = [];

    public CommonGround(IReadOnlyList<ClaimNode> claims)
    {
        _claims = claims;
        foreach (var claim in claims)
        {
            if (!_names.TryGetValue(claim.Article, out var names))
            {
                _names.Add(claim.Article, names = []);
            }

            names.UnionWith(claim.Frame.Slot.Names);
        }
    }

    /// <summary>What the articles of two claims share.</summary>
    public GroundLevel LevelOf(int a, int b)
    {
        var (first, second) = (_claims[a].Article, _claims[b].Article);
        var pair = first < second ? (first, second) : (second, first);
        if (!_known.TryGetValue(pair, out var level))
        {
            level = AreTold(first, second) ? GroundLevel.Names : GroundLevel.Little;
            _known.Add(pair, level);
        }

        return level;
    }

    /// <summary>Whether enough is shared, or one of both tells too few names to share any.</summary>
    private bool AreTold(int first, int second) => Shared(_names[first], _names[second]) >= Enough
        || Math.Min(Shared(_names[first], _names[first]), Shared(_names[second], _names[second])) < Many;

    private static float Shared(HashSet<uint> a, HashSet<uint> b)
    {
        var sum = 0f;
        foreach (var name in a.Where(b.Contains).Order())
        {
            sum += Math.Max(0, LemmaRarity.Default.Of(name) - Usual);
        }

        return sum;
    }
}
