using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Training.Questions;

/// <summary>A labelled pair of claims.</summary>
/// <param name="Story">The story it is from: folds never split one.</param>
/// <param name="Levels">How the claims compare.</param>
/// <param name="Same">Whether both answer one question.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Text">Both claims, for a reader.</param>
internal readonly record struct PairSample(string Story, PairLevels Levels, bool Same, float Weight, string Text)
{
    /// <summary>How much a pair counts that has a claim no gold mention knows: such pairs are rarely, but sometimes, of one question.</summary>
    private const float Unlabelled = 0.2f;

    /// <summary>Reads the pairs of stories through the shipped pipeline.</summary>
    public static List<PairSample> Read(IReadOnlyList<string> paths)
    {
        var checker = ClaimChecker.CreateBuilder().Build();
        return [.. paths.AsParallel().AsOrdered().SelectMany(path => ReadStory(StoryFile.Load(path), checker))];
    }

    /// <summary>The claims of a story's articles.</summary>
    public static List<ClaimNode> ReadClaims(StoryFile story, ClaimChecker checker)
    {
        var claims = new List<ClaimNode>();
        for (var i = 0; i < story.Articles.Count; i++)
        {
            foreach (var frame in checker.Read(story.Articles[i].ToArticle()).Frames)
            {
                claims.Add(new ClaimNode(claims.Count, i, frame));
            }
        }

        return claims;
    }

    private static List<PairSample> ReadStory(StoryFile story, ClaimChecker checker)
    {
        var claims = ReadClaims(story, checker);
        var ids = story.Articles.Select(a => a.Id).ToArray();
        var slots = claims.Select(_ => new HashSet<int>()).ToArray();
        for (var s = 0; s < story.Slots.Count; s++)
        {
            foreach (var claim in story.Slots[s].Mentions.SelectMany(m => MentionMatcher.Match(story, m, story.Slots[s].Kind, claims, ids)))
            {
                slots[claim].Add(s);
            }
        }

        var scope = ScopePairs(story, claims, ids);
        var samples = new List<PairSample>();
        foreach (var pair in checker.Pairs(claims))
        {
            var known = slots[pair.A].Count > 0 && slots[pair.B].Count > 0;
            if (known || slots[pair.A].Count > 0 || slots[pair.B].Count > 0)
            {
                samples.Add(new PairSample(story.Id, pair.Levels, slots[pair.A].Overlaps(slots[pair.B]) && !scope.Contains((pair.A, pair.B)), known ? 1 : Unlabelled,
                    InspectQuestionsCommand.Describe(claims[pair.A].Frame) + " | " + InspectQuestionsCommand.Describe(claims[pair.B].Frame)));
            }
        }

        return samples;
    }

    /// <summary>Pairs of claims whose gold verdict is that they are about other parts, places or periods: not the same question in the strict sense.</summary>
    private static HashSet<(int A, int B)> ScopePairs(StoryFile story, List<ClaimNode> claims, string[] ids)
    {
        var pairs = new HashSet<(int A, int B)>();
        foreach (var slot in story.Slots)
        {
            var matched = slot.Mentions.Select(m => MentionMatcher.Match(story, m, slot.Kind, claims, ids)).ToArray();
            foreach (var pair in slot.Pairs.Where(p => p.Verdict == "scope"))
            {
                pairs.UnionWith(matched[pair.A].SelectMany(a => matched[pair.B].Select(b => (Math.Min(a, b), Math.Max(a, b)))));
            }
        }

        return pairs;
    }
}
