using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether a claim's role or noun occurs once in its article, figures that it had before left out ("cut from 14 cents to six"): two articles that each speak once of "the number aboard" mean the same.
/// Equal answers count as one occurrence, and parts of a whole (which count among themselves) and recalled events as none, so that an article that repeats itself or looks back is
/// not held against it.</summary>
internal sealed class Uniqueness
{
    /// <summary>Begins the keys of nouns of which a part is counted ("two of the stores"): parts occur beside other parts, not beside the whole.</summary>
    private const char Part = 'p';

    private readonly Dictionary<(int Article, int Class, string Key), HashSet<string>> _answers = [];
    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly Keys[] _keys;

    public Uniqueness(IReadOnlyList<ClaimNode> claims)
    {
        _claims = claims;
        _keys = [.. claims.Select(static claim => new Keys(RoleKey(claim.Frame), NounKey(claim.Frame), [.. ActsOf(claim.Frame)]))];
        for (var i = 0; i < claims.Count; i++)
        {
            Note(claims[i], _keys[i].Role);
            Note(claims[i], _keys[i].Noun);
            foreach (var act in _keys[i].Acts)
            {
                Note(claims[i], ActKey(act));
            }
        }
    }

    /// <summary>What the claims share, and in how many of both articles it occurs once.</summary>
    /// <param name="a">Index of a claim.</param>
    /// <param name="b">Index of another.</param>
    /// <param name="nouns">How their nouns compare.</param>
    /// <param name="roles">How their roles compare: two of them can be one question, where the one counts a part of the other.</param>
    public UniquenessLevel LevelOf(int a, int b, NounLevel nouns, RoleLevel roles)
    {
        var (first, second) = (_keys[a], _keys[b]);
        if (first.Role is { } role && second.Role is { } answered && (roles == RoleLevel.Same || string.Equals(role, answered, StringComparison.Ordinal)))
        {
            return UniquenessLevel.Role + (byte)Singles(a, b, role, answered);
        }

        if (first.Acts.Length > 0 && second.Acts.Length > 0
            && first.Acts.Intersect(second.Acts).Select(act => Singles(a, b, ActKey(act), ActKey(act))).DefaultIfEmpty(-1).Max() is >= 0 and var singles)
        {
            return UniquenessLevel.Role + (byte)singles;
        }

        return first.Noun is { } noun && second.Noun is { } other && nouns >= NounLevel.Akin
            ? UniquenessLevel.Noun + (byte)Singles(a, b, noun, other) : UniquenessLevel.NothingShared;
    }

    /// <summary>Role, noun and uniqueness taken together.</summary>
    public static SlotLevel SlotOf(in PairLevels levels)
    {
        var noun = (NounLevel)levels.Of(Comparison.Noun);
        var uniqueness = (UniquenessLevel)levels.Of(Comparison.Uniqueness);
        return (RoleLevel)levels.Of(Comparison.Role) switch
        {
            RoleLevel.Distinct or RoleLevel.Other => SlotLevel.Other,
            RoleLevel.Unknown or RoleLevel.OneUnknown => noun switch
            {
                NounLevel.Same or NounLevel.Related => uniqueness == UniquenessLevel.NounOnceInBoth ? SlotLevel.NounOnce : SlotLevel.Noun,
                NounLevel.Other => SlotLevel.Other,
                _ => SlotLevel.Unknown,
            },
            _ when noun == NounLevel.Other => SlotLevel.RoleOfOthers,
            _ => uniqueness switch
            {
                UniquenessLevel.RoleOnceInBoth => SlotLevel.RoleOnce,
                UniquenessLevel.RoleOnceInOne => SlotLevel.RoleOnceInOne,
                _ => SlotLevel.Role,
            },
        };
    }

    private int Singles(int a, int b, string key, string other) => (IsSingle(a, key, other) ? 1 : 0) + (IsSingle(b, key, other) ? 1 : 0);

    /// <summary>Whether a claim's article has one answer under both keys together.</summary>
    private bool IsSingle(int claim, string key, string other)
    {
        var (article, kind) = (_claims[claim].Article, PairGate.ClassOf(_claims[claim].Frame.Kind));
        _answers.TryGetValue((article, kind, key), out var answers);
        return key != other && _answers.TryGetValue((article, kind, other), out var others)
            ? (answers is null || others.SetEquals(answers)) && others.Count == 1
            : answers is { Count: 1 };
    }

    private void Note(ClaimNode claim, string? key)
    {
        if (key is null)
        {
            return;
        }

        if (claim.Frame.Circumstances.Background || claim.Frame.Slot.Statistic == Statistic.Previous || (claim.Frame.Slot.IsPart && key[0] != Part))
        {
            return;
        }

        var place = (claim.Article, PairGate.ClassOf(claim.Frame.Kind), key);
        if (!_answers.TryGetValue(place, out var answers))
        {
            _answers.Add(place, answers = new HashSet<string>(StringComparer.Ordinal));
        }

        answers.Add(claim.Frame.Kind == ClaimKind.Date && claim.Frame.Answer.When is { } when ? when.Start.ToString("O", CultureInfo.InvariantCulture) : claim.Frame.Answer.Normalized ?? claim.Frame.Answer.Text);
    }

    /// <summary>The role; clock times without one count together.</summary>
    private static string? RoleKey(ClaimFrame claim) => claim.Slot.Role is { } role ? "r:" + role
        : claim is { Kind: ClaimKind.Time, Answer.When: not null } ? "clock" : null;

    /// <summary>What happens once in a story, of that a date or clock time is told, the first, last or next of a sort, and whatever a length of time or a place is told of.</summary>
    private static IEnumerable<uint> ActsOf(ClaimFrame claim) => claim is { Kind: ClaimKind.Duration, Slot.Deed: { } lasting } ? lasting.Acts : claim.Kind is ClaimKind.Date or ClaimKind.Time or ClaimKind.Age && claim.Slot.Deed is { } deed
        ? deed.Acts.Where(act => Array.BinarySearch(DeedClasses.Once, act) >= 0).Concat(deed.Order == DeedOrder.None ? [] : deed.Acts.Select(act => act ^ (uint)deed.Order))
        : claim.Slot.Deed is { } placed && (claim.Kind == ClaimKind.Place || claim.Answer.Fact is not null) ? placed.Acts : [];

    private static string ActKey(uint act) => "a:" + act.ToString(CultureInfo.InvariantCulture);

    private static string? NounKey(ClaimFrame claim) => claim.Slot.Noun is { } noun ? (claim.Slot.IsPart ? Part : 'n') + ":" + noun : null;

    /// <summary>Under what a claim's answer is noted.</summary>
    private readonly record struct Keys(string? Role, string? Noun, uint[] Acts);
}
