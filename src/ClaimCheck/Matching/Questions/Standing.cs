using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells where one report of a story stands alone with a figure. A figure that several reports give is a fact of the story; a report without it that
/// gives one other figure of that sort and size, which no report shares, most likely answers the same question in words of its own. Figures of parts, of
/// recalled events, and small counts, which stand by chance in many reports, are left out.</summary>
internal sealed class Standing
{
    /// <summary>Reports of a story up to which they are held against each other.</summary>
    private const int MostArticles = 60;

    /// <summary>Counts below are small.</summary>
    private const int Small = 10;

    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly UnitComparer _units;
    private readonly Dictionary<(int Class, int Article), List<int>> _figures = [];
    private readonly Dictionary<int, HashSet<int>> _supporters = [];
    private readonly HashSet<int> _supported = [];

    /// <summary>Notes the figures of a story.</summary>
    /// <param name="claims">Its claims.</param>
    /// <param name="units">Holds figures of several units against each other.</param>
    public Standing(IReadOnlyList<ClaimNode> claims, UnitComparer units)
    {
        _claims = claims;
        _units = units;
        if (claims.Select(static claim => claim.Article).Distinct().Count() > MostArticles)
        {
            return;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            if (IsNoted(claims[i].Frame))
            {
                var key = (PairGate.ClassOf(claims[i].Frame.Kind), claims[i].Article);
                if (!_figures.TryGetValue(key, out var list))
                {
                    _figures.Add(key, list = []);
                }

                list.Add(i);
                _supporters.Add(i, []);
            }
        }

        foreach (var (one, first) in _figures)
        {
            foreach (var (other, second) in _figures)
            {
                if (one.Class == other.Class && one.Article < other.Article)
                {
                    NoteSupport(first, second);
                }
            }
        }
    }

    /// <summary>Where the figures of two claims of two articles stand.</summary>
    /// <param name="a">Index of a claim.</param>
    /// <param name="b">Index of another.</param>
    public StandingLevel LevelOf(int a, int b)
    {
        if (!IsLoose(a, b) || !IsNear(a, b) || !AreOfOneThing(_claims[a].Frame, _claims[b].Frame) || !IsOnlyPartner(a, b) || !IsOnlyPartner(b, a))
        {
            return StandingLevel.Other;
        }

        var (first, second) = (_supporters[a].Count, _supporters[b].Count);
        return Math.Min(first, second) == 0 && Math.Max(first, second) > 0 && _supported.Contains(first > 0 ? a : b) ? StandingLevel.AgainstOthers : StandingLevel.Alone;
    }

    /// <summary>The pairs of which one figure stands alone against that of several reports, first index below second.</summary>
    public IEnumerable<(int A, int B)> Pairs()
    {
        foreach (var (one, first) in _figures)
        {
            foreach (var (other, second) in _figures)
            {
                if (one.Class != other.Class || one.Article >= other.Article)
                {
                    continue;
                }

                foreach (var a in first)
                {
                    foreach (var b in second)
                    {
                        if (LevelOf(a, b) == StandingLevel.AgainstOthers)
                        {
                            yield return (Math.Min(a, b), Math.Max(a, b));
                        }
                    }
                }
            }
        }
    }

    private static bool IsNoted(ClaimFrame claim) => PairGate.IsFigure(claim.Kind) && claim.Kind is not (ClaimKind.Age or ClaimKind.Score or ClaimKind.Rank)
        && claim is { Answer.Set: not null, Slot.IsPart: false, Circumstances.Background: false }
        && (claim.Kind is not (ClaimKind.Count or ClaimKind.Number) || claim.Answer.Value >= Small);

    private void NoteSupport(List<int> first, List<int> second)
    {
        foreach (var a in first)
        {
            foreach (var b in second)
            {
                if (Closeness(a, b) < FigureLevel.Compatible)
                {
                    continue;
                }

                _supporters[a].Add(_claims[b].Article);
                _supporters[b].Add(_claims[a].Article);
                if (AreToldAlike(_claims[a].Frame.Slot, _claims[b].Frame.Slot))
                {
                    _supported.Add(a);
                    _supported.Add(b);
                }
            }
        }
    }

    /// <summary>Whether two equal figures share a role or a word of their sentences; where they do not, the one is no support of the other.</summary>
    private static bool AreToldAlike(Slot a, Slot b) =>
        (a.Role is { } role && string.Equals(role, b.Role, StringComparison.Ordinal)) || TermOverlap.Any(a.Sentence, b.Sentence);

    /// <summary>A number of nothing that is told ("ahead of the mine at Brenna with 7,100") takes what it counts from a sentence of like words alone.</summary>
    private static bool AreOfOneThing(ClaimFrame a, ClaimFrame b) => (IsTold(a) && IsTold(b)) || TermOverlap.Any(a.Slot.Core, b.Slot.Core);

    private static bool IsTold(ClaimFrame claim) => claim.Kind is not (ClaimKind.Count or ClaimKind.Number) || (claim.Slot.Noun ?? claim.Slot.Role) is not null;

    /// <summary>Whether both are noted, and neither stands in the other's article.</summary>
    private bool IsLoose(int a, int b) => _supporters.TryGetValue(a, out var one) && _supporters.TryGetValue(b, out var two)
        && !one.Contains(_claims[b].Article) && !two.Contains(_claims[a].Article);

    /// <summary>Whether the other article has no second figure that could be meant.</summary>
    private bool IsOnlyPartner(int claim, int other) => _figures[(PairGate.ClassOf(_claims[other].Frame.Kind), _claims[other].Article)]
        .TrueForAll(rival => !IsLoose(claim, rival) || !IsNear(claim, rival) || Closeness(other, rival) == FigureLevel.Equal);

    private bool IsNear(int a, int b) => Closeness(a, b) is FigureLevel.WithinTwo or FigureLevel.WithinQuarter;

    private FigureLevel Closeness(int a, int b) => (FigureLevel)FigureCloseness.LevelOf(_claims[a].Frame, _claims[b].Frame, _units);
}
