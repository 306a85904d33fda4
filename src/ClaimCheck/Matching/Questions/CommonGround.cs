using ClaimCheck.Claims;
using ClaimCheck.Claims.Places;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two articles that tell many names have rare ones in common. Reports of one beat and one town share its name and that of its
/// police; reports of one happening share those of people too, and its address if both give one.</summary>
internal sealed class CommonGround
{
    /// <summary>Rarity that shared names have in sum, where two reports tell of one happening.</summary>
    private const float Enough = 9;

    /// <summary>The same, where each gives addresses in streets that the other does not speak of.</summary>
    private const float EnoughElsewhere = 3 * Enough;

    /// <summary>Rarity in sum of an article that tells names enough.</summary>
    private const float Many = 3 * Enough;

    /// <summary>An article with addresses in more streets tells of many happenings.</summary>
    private const int MostStreets = 4;

    /// <summary>Names that stand in more texts count for nothing.</summary>
    private const float Usual = 3;

    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly Dictionary<int, (HashSet<uint> Names, HashSet<string> Streets)> _told = [];
    private readonly Dictionary<(int, int), GroundLevel> _known = [];

    public CommonGround(IReadOnlyList<ClaimNode> claims)
    {
        _claims = claims;
        foreach (var claim in claims)
        {
            if (!_told.TryGetValue(claim.Article, out var told))
            {
                _told.Add(claim.Article, told = ([], new HashSet<string>(StringComparer.Ordinal)));
            }

            told.Names.UnionWith(claim.Frame.Slot.Names);
            if (claim.Frame is { Kind: ClaimKind.Place, Answer.Normalized: { } place } && StreetAddress.TryParse(place, out var address) && address.Number is not null)
            {
                told.Streets.Add(address.Name);
            }
        }
    }

    /// <summary>What the articles of two claims share.</summary>
    public GroundLevel LevelOf(int a, int b)
    {
        var (first, second) = (_claims[a].Article, _claims[b].Article);
        var pair = first < second ? (first, second) : (second, first);
        if (!_known.TryGetValue(pair, out var level))
        {
            level = IsShared(first, second) ? GroundLevel.Names : GroundLevel.Little;
            _known.Add(pair, level);
        }

        return level;
    }

    /// <summary>Whether enough is shared, or one of both tells too few names to share any.</summary>
    private bool IsShared(int first, int second)
    {
        var (a, b) = (_told[first], _told[second]);
        var shared = Shared(a.Names, b.Names);
        return a.Streets.Count > 0 && b.Streets.Count > 0 && !a.Streets.Overlaps(b.Streets) ? shared >= EnoughElsewhere
            : shared >= Enough || Math.Min(Shared(a.Names, a.Names), Shared(b.Names, b.Names)) < Many;
    }

    /// <summary>Whether the articles of two claims tell of one happening by all signs, so that somebody without a name in one can be whom the other tells of: neither goes through many,
    /// and both speak of a street, or share rare names enough and do not speak of two.</summary>
    public bool IsOneHappening(int a, int b)
    {
        var (one, two) = (_told[_claims[a].Article], _told[_claims[b].Article]);
        return Math.Max(one.Streets.Count, two.Streets.Count) <= MostStreets
            && (one.Streets.Overlaps(two.Streets) || ((one.Streets.Count == 0 || two.Streets.Count == 0) && Shared(one.Names, two.Names) >= Enough));
    }

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
