namespace ClaimCheck.Checking.Comparing;

/// <summary>Lays two texts side by side. Immutable; safe to share between threads.</summary>
internal sealed class TextPairReader(ComparedTextReader reader, WordCover cover, FigureRelation relations, FigureTraits traits, TraitScore score, PredicateClash clash,
    OnlyDifferenceReader differences)
{
    /// <summary>Reads both texts and compares their words and figures.</summary>
    public TextPair Read(string a, string b)
    {
        var (first, second) = (reader.Read(a), reader.Read(b));
        var (covered, back) = (cover.Of(second, first), cover.Of(first, second));
        var (coverOfB, coverOfA) = (WordCover.Share(second, covered), WordCover.Share(first, back));
        var order = SequenceAlignment.Of(first, second, (i, j) => relations.CanCompare(first.Figures[i], second.Figures[j]));
        var pairs = new List<FigurePair>();
        for (var j = 0; j < second.Figures.Length; j++)
        {
            for (var i = 0; i < first.Figures.Length; i++)
            {
                if (relations.CanCompare(first.Figures[i], second.Figures[j]) && relations.Of(first.Figures[i], second.Figures[j]) is { } relation)
                {
                    var found = traits.Of(first, back, i, second, covered, j, order);
                    pairs.Add(new FigurePair(i, j, relation, found, score.Fit(found), score.LogOdds(found)));
                }
            }
        }

        var figures = FigureAlignment.Of(second.Figures.Length, pairs);
        var merges = second.Figures.Count(f => !f.IsTime) < first.Figures.Count(f => !f.IsTime);
        var sums = figures.Select((f, j) => f is { Agrees: true } || (f is { LogOdds: >= TextJudge.SureQuestion } && !merges)
            ? null : FigureSums.Of(first, second.Figures[j])).ToArray();
        return new TextPair(first, second, covered, coverOfB, coverOfA, figures, sums, clash.Find(first, second, coverOfB), differences.Find(first.Text, second.Text));
    }
}
