using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two days or hours are of one moment of the incident that both reports are about: each report tells of one such moment only.</summary>
internal sealed class IncidentMoments
{
    /// <summary>How long before the incident the call for help can not be made, but for rounding.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(20);

    /// <summary>How far before it the call that is told of the same incident may be put.</summary>
    private static readonly TimeSpan OneAlarm = TimeSpan.FromHours(8);

    /// <summary>How long before a part of the day the call is told for an hour at which nothing had happened yet.</summary>
    private static readonly TimeSpan LongBefore = TimeSpan.FromHours(4);

    /// <summary>How far from a part of the day something may lie that is told of it.</summary>
    private static readonly TimeSpan Beside = TimeSpan.FromHours(2);

    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly CommonGround _ground;
    private readonly Dictionary<(int Article, DeedMoment Moment), List<int>> _told = [];

    /// <summary>Notes the moments that the articles of a story tell.</summary>
    /// <param name="claims">Its claims.</param>
    /// <param name="ground">Tells whether two articles tell of one happening.</param>
    public IncidentMoments(IReadOnlyList<ClaimNode> claims, CommonGround ground)
    {
        _claims = claims;
        _ground = ground;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Frame is { Slot.Moment: not DeedMoment.None, Answer.When: not null } frame)
            {
                if (!_told.TryGetValue((claims[i].Article, frame.Slot.Moment), out var list))
                {
                    _told.Add((claims[i].Article, frame.Slot.Moment), list = []);
                }

                list.Add(i);
            }
        }
    }

    /// <summary>How the moments of two claims of two articles stand to each other.</summary>
    /// <param name="a">Index of a claim.</param>
    /// <param name="b">Index of another.</param>
    public MomentLevel LevelOf(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        if (_claims[a].Article == _claims[b].Article || !Counts(one) || !Counts(two))
        {
            return MomentLevel.Unknown;
        }

        return one.Slot.Moment == two.Slot.Moment ? AreOfOne(a, b) && AreClear(one, two) && IsOnly(a) && IsOnly(b) ? MomentLevel.Same : MomentLevel.Unknown
            : (one.Slot.Moment, two.Slot.Moment) switch
            {
                (DeedMoment.Call, DeedMoment.Incident) => Level(a, b),
                (DeedMoment.Incident, DeedMoment.Call) => Level(b, a),
                _ => MomentLevel.Unknown,
            };
    }

    private MomentLevel Level(int call, int incident) => _ground.IsOneHappening(call, incident) && IsOnly(call) && IsOnly(incident) && IsBefore(_claims[call].Frame, _claims[incident].Frame) ? MomentLevel.CallBefore : MomentLevel.Unknown;

    /// <summary>Whether a death or an arrest is of one person by name; where a noun tells it ("the arrest"), it is that of the happening.</summary>
    private bool AreOfOne(int a, int b)
    {
        var (one, two) = (_claims[a].Frame.Slot, _claims[b].Frame.Slot);
        return Array.Exists(one.Subject, id => Array.BinarySearch(one.Names, id) >= 0 && Array.BinarySearch(two.Subject, id) >= 0)
            || ((one.Moment is DeedMoment.Incident or DeedMoment.Call || (one.Moment == DeedMoment.Arrest && (one.Deed is { IsThing: true } || two.Deed is { IsThing: true }))) && _ground.IsOneHappening(a, b));
    }

    /// <summary>"Last night" and "in the afternoon" are told of hours that lie a little beside them.</summary>
    private static bool AreClear(ClaimFrame a, ClaimFrame b)
    {
        if (a.Kind != ClaimKind.Time || b.Kind != ClaimKind.Time || (ClockWindow.Is(a) && ClockWindow.Is(b)))
        {
            return true;
        }

        var (first, second) = ClockTime.OnOneDay(a, b);
        return second.Start - first.End > Beside || first.Start - second.End > Beside;
    }

    private static bool Counts(ClaimFrame claim) => claim is { Circumstances.Quoted: false, Field: Articles.ArticleField.Text, Slot.Moment: not DeedMoment.None, Answer.When: { Grain: <= TimeGrain.Day } }
        && (!ClockWindow.Is(claim) || ClockWindow.SaysHalf(claim)) && claim.Circumstances is { Background: false, Modality: not (Modality.Planned or Modality.Expected or Modality.Hypothetical), Polarity: Polarity.Positive };

    /// <summary>Whether a claim's article tells that moment once, all of which it says of it fits together.</summary>
    private bool IsOnly(int claim) => _told[(_claims[claim].Article, _claims[claim].Frame.Slot.Moment)].TrueForAll(other => other == claim || AnswerCloseness.TimesAgree(_claims[claim].Frame, _claims[other].Frame));

    /// <summary>Whether the call came before the incident that it told of.</summary>
    private static bool IsBefore(ClaimFrame call, ClaimFrame incident)
    {
        if (ClockWindow.Is(call) && ClockWindow.Is(incident))
        {
            var (first, second) = ClockWindow.Moments(call, incident);
            return second - first > Before && second - first < OneAlarm;
        }

        return call.Kind == ClaimKind.Time && incident.Kind == ClaimKind.Time && ClockTime.OnOneDay(call, incident) is var (early, late) && late.Start - early.End > LongBefore && late.Start - early.Start < OneAlarm;
    }
}
