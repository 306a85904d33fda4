using ClaimCheck.Reports;
using ClaimCheck.Training.Questions;

namespace ClaimCheck.Training.Benchmark;

/// <summary>The gold answers of a story as claims of a report. Claims are named by their place in the report.</summary>
internal sealed class StoryGold
{
    private readonly Dictionary<(int Slot, int A, int B), string> _verdicts = [];
    private readonly Dictionary<int, HashSet<(int Slot, int Mention)>> _known = [];
    private readonly StoryFile _story;
    private readonly StatedAnswer[] _answers;

    /// <summary>Looks the mentions of a story up in a report on it.</summary>
    public StoryGold(StoryFile story, ConsistencyReport report)
    {
        _story = story;
        _answers = [.. report.Claims.Select(StatedAnswer.Of)];
        Claims = [.. story.Slots.Select(slot => slot.Mentions.Select(m => Match(m, slot.IsNumeric)).ToArray())];
        for (var s = 0; s < Claims.Count; s++)
        {
            for (var m = 0; m < Claims[s].Length; m++)
            {
                foreach (var claim in Claims[s][m])
                {
                    if (!_known.TryGetValue(claim, out var places))
                    {
                        _known[claim] = places = [];
                    }

                    places.Add((s, m));
                }
            }

            foreach (var pair in story.Slots[s].Pairs)
            {
                _verdicts[(s, Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B))] = pair.Verdict;
            }
        }
    }

    /// <summary>For each slot and mention the claims that state it.</summary>
    public IReadOnlyList<HashSet<int>[]> Claims { get; }

    /// <summary>The claims that state a mention of a distractor.</summary>
    public HashSet<int> Match(StoryMention mention) => Match(mention, false);

    /// <summary>Whether a claim states some gold mention.</summary>
    public bool Knows(int claim) => _known.ContainsKey(claim);

    /// <summary>The slots in which a finding is wanted on two claims.</summary>
    public IEnumerable<int> Wanted(int a, int b) =>
        (from x in _known[a]
         from y in _known[b]
         where x.Slot == y.Slot && x.Mention != y.Mention
            && (_story.Slots[x.Slot].MustFlag || _verdicts.GetValueOrDefault((x.Slot, Math.Min(x.Mention, y.Mention), Math.Max(x.Mention, y.Mention))) == StoryPair.Conflict)
         select x.Slot).Distinct();

    private HashSet<int> Match(StoryMention mention, bool byFigure) => [.. MentionMatcher.Match(_story, mention, byFigure, _answers)];
}
