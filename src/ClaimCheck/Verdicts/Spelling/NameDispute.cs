using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>One name with all the spellings that a story has of it.</summary>
/// <param name="Sides">For each spelling where it is first written in each article; claims are indexes into the story's.</param>
/// <param name="Quarrels">What differs.</param>
internal sealed record NameDispute(IReadOnlyList<int[]> Sides, IReadOnlyList<NameQuarrel> Quarrels)
{
    /// <summary>Joins quarrels over one name: those that share a name, and those over the same two words.</summary>
    /// <param name="quarrels">What the names of a story have against each other.</param>
    public static IEnumerable<NameDispute> Of(IReadOnlyList<NameQuarrel> quarrels)
    {
        var sets = new UnionFind(quarrels.Count);
        var first = new Dictionary<object, int>();
        for (var i = 0; i < quarrels.Count; i++)
        {
            foreach (var key in (ReadOnlySpan<object>)[quarrels[i].A, quarrels[i].B, quarrels[i].Words])
            {
                if (!first.TryAdd(key, i))
                {
                    sets.Union(first[key], i);
                }
            }
        }

        return Enumerable.Range(0, quarrels.Count).GroupBy(sets.Find).Select(group => group.Select(i => quarrels[i]).ToArray()).Select(own => new NameDispute(SidesOf(own), own));
    }

    /// <summary>A side for each spelling; of each article the first place.</summary>
    private static List<int[]> SidesOf(NameQuarrel[] quarrels)
    {
        var words = quarrels.SelectMany(static q => new[] { (Form: q.A, Word: q.WordA), (Form: q.B, Word: q.WordB) }).Distinct().ToLookup(static q => q.Form, static q => q.Word);
        var sides = new List<List<NameForm>>();
        foreach (var form in words.Select(static f => f.Key).OrderBy(static f => f.Places[0]))
        {
            var home = sides.Find(side => side.TrueForAll(other => words[other].Intersect(words[form], StringComparer.Ordinal).Any()
                && !quarrels.Any(q => (q.A == form && q.B == other) || (q.A == other && q.B == form))));
            if (home is null)
            {
                sides.Add(home = []);
            }

            home.Add(form);
        }

        return [.. sides.Select(static side => side.SelectMany(static form => form.Places).GroupBy(static p => p.Article).OrderBy(static p => p.Key).Select(static p => p.Min().Claim).ToArray())];
    }
}
