using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Compares the surroundings of two figures. Immutable; safe to share between threads.</summary>
internal sealed class FigureTraits(PairComparer comparer, WordCover cover)
{
    private const int Reach = 4;
    private const int Near = 7;

    /// <summary>The traits of a pair, by <see cref="Trait"/>.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="knownA">For each of its content words, whether the other text has it.</param>
    /// <param name="figureA">A figure of it.</param>
    /// <param name="b">The second text.</param>
    /// <param name="knownB">For each of its content words, whether the first text has it.</param>
    /// <param name="figureB">A figure of it.</param>
    /// <param name="order">The texts side by side.</param>
    public double[] Of(ComparedText a, bool[] knownA, int figureA, ComparedText b, bool[] knownB, int figureB, SequenceAlignment order)
    {
        var traits = new double[Enum.GetValues<Trait>().Length];
        var (first, second) = (a.Figures[figureA], b.Figures[figureB]);
        var item = Array.FindIndex(b.Items, i => i.Figure == figureB);
        if (order.PartnerOf(item) is var partner && partner >= 0 && a.Items[partner].Figure == figureA)
        {
            traits[(int)Trait.Order] = order.Around(item, Reach);
        }

        traits[(int)Trait.Nearby] = Nearby(a, first, b, second);
        traits[(int)Trait.CoverOfSecond] = WordCover.Share(b, knownB);
        traits[(int)Trait.CoverOfFirst] = WordCover.Share(a, knownA);
        traits[(int)Trait.IsTime] = second.IsTime ? 1 : 0;
        traits[(int)Trait.TimeOfFigure] = second.IsTime && HasFigure(a, first) && HasFigure(b, second) ? 1 : 0;
        traits[(int)Trait.OtherTime] = !second.IsTime && TimesDiffer(a, first, b, second) ? 1 : 0;
        traits[(int)Trait.OtherNames] = NameRivalry.Between(a, knownA, first, b, knownB, second) ? 1 : 0;
        if (Middle(first) is { } x && Middle(second) is { } y && x > 0 && y > 0)
        {
            var ratio = (double)(Math.Min(x, y) / Math.Max(x, y));
            traits[(int)Trait.FarApart] = ratio < 0.1 ? 1 : 0;
            traits[(int)Trait.Closeness] = Math.Max(0, (2 * ratio) - 1);
            traits[(int)Trait.BoundNearby] = (first.Quantity.Bound == Bound.Exact) != (second.Quantity.Bound == Bound.Exact) ? Math.Max(0, (5 * ratio) - 4) : 0;
        }

        traits[(int)Trait.Rivals] = a.Figures.Count(f => f.Quantity.Kind == first.Quantity.Kind) > 1 ? 1 : 0;
        if (first.Frame is { } left && second.Frame is { } right)
        {
            AddSlots(traits, left, right);
        }

        return traits;
    }

    private void AddSlots(double[] traits, ClaimFrame a, ClaimFrame b)
    {
        var levels = comparer.Compare(a, b);
        Set(Trait.SameNoun, levels.Of(Comparison.Noun) >= (int)NounLevel.Related);
        Set(Trait.OtherNoun, levels.Of(Comparison.Noun) == (int)NounLevel.Other);
        Set(Trait.SameRole, levels.Of(Comparison.Role) >= (int)RoleLevel.SameByNearness);
        Set(Trait.OtherRole, levels.Of(Comparison.Role) <= (int)RoleLevel.Other);
        Set(Trait.SamePredicate, levels.Of(Comparison.Predicate) is (int)PredicateLevel.Synonym or >= (int)PredicateLevel.Family);
        Set(Trait.OtherPredicate, levels.Of(Comparison.Predicate) is (int)PredicateLevel.Other or (int)PredicateLevel.Opposite);
        traits[(int)Trait.Clause] = levels.Of(Comparison.Clause) / 5.0;
        Set(Trait.OtherModifiers, levels.Of(Comparison.Modifiers) == (int)ModifierLevel.Other);
        Set(Trait.OtherStatistic, levels.Of(Comparison.Statistic) == (int)StatisticLevel.Other);
        Set(Trait.PartAndWhole, levels.Of(Comparison.Part) == (int)PartLevel.OneSide);
        Set(Trait.OtherPlace, levels.Of(Comparison.Place) == (int)PlaceLevel.Apart);
        Set(Trait.OtherModality, levels.Of(Comparison.Modality) != (int)ModalityLevel.Same);
        Set(Trait.KnownUnit, a.Answer.Unit is not null || (a.Slot.Noun is not null && b.Slot.Noun is not null));

        void Set(Trait trait, bool holds) => traits[(int)trait] = holds ? 1 : 0;
    }

    private static decimal? Middle(ComparedFigure figure) =>
        figure.Quantity.Value ?? (figure.Quantity.Low is { } low && figure.Quantity.High is { } high ? low + ((high - low) / 2) : null);

    private static bool HasFigure(ComparedText text, ComparedFigure time) => text.Figures.Any(f => !f.IsTime && InOneSentence(text, f, time));

    private static bool TimesDiffer(ComparedText a, ComparedFigure first, ComparedText b, ComparedFigure second) =>
        TimeOf(a, first) is { } one && TimeOf(b, second) is { } two && TimeRelation.Of(one, two) is SetRelation.HardDisjoint;

    private static Quantity? TimeOf(ComparedText text, ComparedFigure figure) => text.Figures
        .Where(f => f.IsTime && InOneSentence(text, f, figure))
        .MinBy(f => Math.Abs(f.FirstToken - figure.FirstToken))?.Quantity;

    private static bool InOneSentence(ComparedText text, ComparedFigure a, ComparedFigure b) =>
        text.Text.Tokens[a.FirstToken].Sentence == text.Text.Tokens[b.FirstToken].Sentence;

    private double Nearby(ComparedText a, ComparedFigure first, ComparedText b, ComparedFigure second)
    {
        var (left, right) = (WordsNear(a, first), WordsNear(b, second));
        var (shared, all) = (0.0, 0.0);
        foreach (var word in left)
        {
            shared += right.Any(w => cover.AreAlike(word, w)) ? word.Weight : 0;
            all += word.Weight;
        }

        foreach (var word in right)
        {
            shared += left.Any(w => cover.AreAlike(word, w)) ? word.Weight : 0;
            all += word.Weight;
        }

        return all == 0 ? 0 : shared / all;
    }

    private static ContentWord[] WordsNear(ComparedText text, ComparedFigure figure) =>
        [.. text.Words.Where(w => w.Token >= figure.FirstToken - Near && w.Token < figure.EndToken + Near
            && text.Text.Tokens[w.Token].Sentence == text.Text.Tokens[figure.FirstToken].Sentence)];
}
