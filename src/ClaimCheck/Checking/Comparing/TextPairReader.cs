namespace ClaimCheck.Checking.Comparing;

/// <summary>Lays two texts side by side. Immutable; safe to share between threads.</summary>
internal sealed class TextPairReader(
    WordCover cover, FigureRelation relations, FigureTraits traits, CompareModel model, StatementClash clash, OnlyDifferenceReader differences)
{
    /// <summary>A reader with other weights.</summary>
    public TextPairReader With(CompareModel other) => new(cover, relations, traits, other, clash, differences);

    /// <summary>Compares the words and figures of two texts.</summary>
    public TextPair Lay(ComparedText first, ComparedText second)
    {
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
                    pairs.Add(new FigurePair(i, j, relation, found, model.Fit.Sum(found), model.Question.Sum(found)));
                }
            }
        }

        var figures = FigureAlignment.Of(second.Figures.Length, pairs);
        var merges = second.Figures.Count(f => !f.IsTime) < first.Figures.Count(f => !f.IsTime);
        var sums = figures.Select((f, j) => f is { Agrees: true } || (f is { LogOdds: >= TextJudge.SureQuestion } && !merges)
            ? null : FigureArithmetic.Of(first, second, second.Figures[j])).ToArray();
        return new TextPair(first, second, covered, coverOfB, coverOfA, figures, sums, clash.Find(first, second, coverOfB, figures), differences.Find(first.Text, second.Text));
    }
}
